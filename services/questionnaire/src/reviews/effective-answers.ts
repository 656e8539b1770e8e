import type { AnswerFact } from '@interlace/contracts';
import {
  type Answer,
  type Answers,
  checkSubmission,
  type Instrument,
  type QuestionScore,
  scoreAnswers,
  validateAnswer,
} from '@interlace/instruments';
import { DomainError } from '@interlace/service-kit/problems';
import type { ReviewItem } from './review.ts';

type Correction = Pick<ReviewItem, 'question' | 'correctedAnswer'>;

/** What was sent with the corrected answers in its place, without the follow-ups they close. Pure. */
export function effectiveAnswers(
  instrument: Instrument,
  sent: Answers,
  items: readonly Correction[],
): Answers {
  const answers = new Map(sent);
  for (const { question, correctedAnswer } of items)
    if (correctedAnswer) answers.set(question, correctedAnswer);
  for (const { question } of checkSubmission(instrument, answers).hidden) answers.delete(question);
  return answers;
}

/** Corrected answers as events tell them. Pure. */
export function correctedFacts(items: readonly Correction[]): AnswerFact[] {
  return items.flatMap(({ question, correctedAnswer }) =>
    correctedAnswer ? [{ question, ...correctedAnswer }] : [],
  );
}

/** Scores by question. Pure. */
export function scoresOf(instrument: Instrument, answers: Answers): Map<string, QuestionScore> {
  return new Map(scoreAnswers(instrument, answers).map((score) => [score.question, score]));
}

/**
 * A corrected answer fits its question, and opens no other: what was never asked nobody can review.
 * @throws DomainError `answer-refused` naming `/answer`. Pure.
 */
export function demandSoundCorrection(
  instrument: Instrument,
  effective: Answers,
  question: string,
  answer: Answer,
): void {
  const answers = new Map(effective).set(question, answer);
  const faults = validateAnswer(instrument, question, answer, answers);
  const opened = checkSubmission(instrument, effectiveAnswers(instrument, answers, [])).missing;
  const params = [
    ...faults.map(({ code, reason }) => ({ name: '/answer/value', code, reason })),
    ...opened.map((code) => ({
      name: '/answer/value',
      code: 'opens-question',
      reason: `opens ${code}, which was not answered; reopen the submission to answer it`,
    })),
  ];
  if (params.length === 0) return;
  throw new DomainError('answer-refused', `The corrected answer to ${question} does not fit.`, {
    invalidParams: params,
  });
}
