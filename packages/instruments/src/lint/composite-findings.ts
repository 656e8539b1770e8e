import type { Finding } from '../finding.ts';
import type { Instrument } from '../format/instrument.ts';
import { findCycles } from './find-cycles.ts';
import { repeated } from './repeated.ts';

/** Composites name indicators or composites that exist, each once, never themselves, and leave no indicator out. */
export function compositeFindings({ indicators, composites }: Instrument): Finding[] {
  const scored = [...indicators, ...composites];
  const known = new Set(scored.map((item) => item.code));
  const used = new Set(composites.flatMap((composite) => composite.parts.map((part) => part.code)));
  return [
    ...repeated('scored-item', scored, (item) => item.code),
    ...composites.flatMap((composite) => [
      ...repeated('part', composite.parts, (part) => part.code).map((found) => ({
        ...found,
        where: composite.code,
      })),
      ...composite.parts
        .filter((part) => !known.has(part.code))
        .map((part) => ({
          where: composite.code,
          code: 'unknown-part',
          reason: `has part '${part.code}', which does not exist`,
        })),
    ]),
    ...indicators
      .filter((indicator) => !used.has(indicator.code))
      .map((indicator) => ({
        where: indicator.code,
        code: 'unused-indicator',
        reason: 'is part of no composite',
      })),
    ...findCycles(composites, (composite) => composite.parts.map((part) => part.code)).map((code) => ({
      where: code,
      code: 'composite-cycle',
      reason: 'is a part of itself',
    })),
  ];
}
