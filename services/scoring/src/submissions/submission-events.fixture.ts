import { randomUUID } from 'node:crypto';
import type { AnswerFact } from '@interlace/contracts';
import type { Instrument } from '@interlace/instruments';
import { answerLevels } from '@interlace/instruments';
import type { SubmissionReference, Submitted } from './submission.store.ts';

/** Facts of a submission of an invented city. */
export function submissionReference(
  instrument: Instrument,
  overrides: Partial<SubmissionReference> = {},
): SubmissionReference {
  const { code, version } = instrument;
  return {
    submissionId: randomUUID(),
    cityId: randomUUID(),
    roundId: randomUUID(),
    networkId: randomUUID(),
    instrument: { code, version },
    submissionVersion: 1,
    ...overrides,
  };
}

/** Answers to all questions that are always asked, each at a place from worst (0) to best (1). */
export function answersAt(instrument: Instrument, place: number): AnswerFact[] {
  return instrument.questions
    .filter((question) => !question.condition)
    .map(({ code }) => {
      const levels = answerLevels(instrument, code);
      const answer = levels[Math.round(place * (levels.length - 1))] ?? { state: 'unknown' };
      return { question: code, ...answer };
    });
}

export function submitted(
  reference: SubmissionReference,
  answers: AnswerFact[],
  overrides: Partial<Submitted> = {},
): Submitted {
  return {
    ...reference,
    origin: 'submitted',
    submittedAt: '2026-11-20T10:00:00.000Z',
    answers,
    ...overrides,
  };
}
