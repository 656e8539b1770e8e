import type { AnswerValue } from '@interlace/contracts';

/** What a city says to one question. Reasons, comments and evidence live elsewhere. */
export type Answer =
  | { state: 'answered'; value: AnswerValue }
  | { state: 'not-applicable' }
  | { state: 'not-our-competence' }
  | { state: 'unknown' };

/** Answers by question code. */
export type Answers = ReadonlyMap<string, Answer>;

export type FaultCode =
  | 'unknown-question'
  | 'hidden-question'
  | 'state-not-allowed'
  | 'wrong-type'
  | 'not-a-number'
  | 'not-a-whole-number'
  | 'out-of-range'
  | 'numerator-above-denominator'
  | 'option-not-offered'
  | 'duplicate-option'
  | 'too-many-options';

/** Why an answer is refused: which question, a stable code, and a reason for people. */
export interface Fault {
  question: string;
  code: FaultCode;
  reason: string;
}
