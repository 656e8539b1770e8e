import { type Answers, type Instrument, validateAnswer } from '@interlace/instruments';
import { DomainError } from '@interlace/service-kit/problems';
import { type AnswerInput, factOf } from './answer.ts';

/**
 * Judges answers to be saved against the instrument, together with those already stored: the order inside one request
 * does not matter, and a follow-up may come with the answer that opens it. Stored follow-ups that the new answers hide
 * are no fault: they are kept, shown as hidden and left out when the submission is sent. Pure.
 * @throws DomainError `answer-refused` with one entry per fault, named `/answers/<question>/value`.
 */
export function demandSound(
  instrument: Instrument,
  stored: Answers,
  incoming: ReadonlyMap<string, AnswerInput>,
): void {
  const merged = new Map(stored);
  for (const [question, input] of incoming) merged.set(question, factOf(input));
  const faults = [...incoming].flatMap(([question, input]) =>
    validateAnswer(instrument, question, factOf(input), merged),
  );
  if (faults.length === 0) return;
  throw new DomainError('answer-refused', `${faults.length} fault(s) in the answers; nothing was saved.`, {
    invalidParams: faults.map(({ question, code, reason }) => ({
      name: `/answers/${question}/value`,
      code,
      reason,
    })),
  });
}

/** Where somebody left off has to be a question of the instrument. @throws DomainError `answer-refused`. Pure. */
export function demandQuestion(instrument: Instrument, question: string, name: string): void {
  if (instrument.questions.some((known) => known.code === question)) return;
  throw new DomainError('answer-refused', `${question} is no question of this instrument.`, {
    invalidParams: [{ name, code: 'unknown-question', reason: `there is no question ${question}` }],
  });
}
