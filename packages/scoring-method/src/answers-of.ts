import type { AnswerFact } from '@interlace/contracts';
import type { Answers } from '@interlace/instruments';

/** The answers by question, as instruments read them. Pure. */
export function answersOf(facts: readonly AnswerFact[]): Answers {
  return new Map(facts.map(({ question, ...answer }) => [question, answer]));
}
