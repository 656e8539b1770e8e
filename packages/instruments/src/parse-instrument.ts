import { InstrumentError } from './finding.ts';
import { type Instrument, instrumentSchema } from './format/instrument.ts';
import { structureFindings } from './lint/structure-findings.ts';
import { shapeFinding } from './shape-finding.ts';

/**
 * The instrument in `value`, safe to validate and score with. Throws `InstrumentError` where the shape is wrong or the
 * parts do not fit together. Style is the linter's business: a published version must stay readable for ever.
 */
export function parseInstrument(value: unknown): Instrument {
  const parsed = instrumentSchema.safeParse(value);
  if (!parsed.success) throw new InstrumentError(parsed.error.issues.map(shapeFinding));
  const findings = structureFindings(parsed.data);
  if (findings.length > 0) throw new InstrumentError(findings);
  return parsed.data;
}
