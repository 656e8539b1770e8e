import type { Answers, Instrument } from '@interlace/instruments';
import type { MethodBundle } from '@interlace/scoring-method';

/** What a score is made from. */
export interface Basis {
  readonly instrument: Instrument;
  readonly method: MethodBundle;
  readonly answers: Answers;
}
