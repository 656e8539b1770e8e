import type { Finding } from '../finding.ts';
import type { Instrument } from '../format/instrument.ts';
import { monotonyFindings } from './monotony-findings.ts';
import { structureFindings } from './structure-findings.ts';
import { textFindings } from './text-findings.ts';

/** Everything an author has to mend before a version may be published; empty for a good instrument. Pure. */
export function lintInstrument(instrument: Instrument): Finding[] {
  const findings = structureFindings(instrument);
  // Monotony follows the chains of conditions, which must be sound before anyone walks them.
  if (findings.length === 0) findings.push(...monotonyFindings(instrument));
  return [...findings, ...textFindings(instrument)];
}
