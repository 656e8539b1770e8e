import type { AnswerFact, AnswerVerdict } from '@interlace/contracts';
import { type Answers, checkSubmission, type Instrument, type QuestionScore } from '@interlace/instruments';

/** What an evaluator's review made of a set of answers. */
export interface Review {
  readonly verdicts: readonly AnswerVerdict[];
  /** Answers given in the place of those that were sent. */
  readonly correctedAnswers: readonly AnswerFact[];
}

/** A set of answers nobody has changed anything in. */
export const notReviewed: Review = { verdicts: [], correctedAnswers: [] };

/**
 * The answers as the review left them: corrected ones in the place of those sent, without follow-ups that a corrected
 * answer closes. Pure.
 */
export function reviewedAnswers(
  instrument: Instrument,
  sent: Answers,
  { correctedAnswers }: Review,
): Answers {
  if (correctedAnswers.length === 0) return sent;
  const answers = new Map(sent);
  for (const { question, ...answer } of correctedAnswers) answers.set(question, answer);
  for (const { question } of checkSubmission(instrument, answers).hidden) answers.delete(question);
  return answers;
}

/**
 * Puts the points an evaluator gave in the place of those computed. A corrected answer counts as answered, whatever the city
 * said, and its points stand against all that its question can earn; a question that is not asked any more keeps its score. Pure.
 */
export function reviewScores(
  instrument: Instrument,
  scores: readonly QuestionScore[],
  { verdicts }: Review,
): QuestionScore[] {
  const corrected = new Map(verdicts.map((one) => [one.question, one]));
  const most = new Map(instrument.questions.map(({ code, attainable }) => [code, attainable]));
  return scores.map((score) => {
    const verdict = corrected.get(score.question);
    if (verdict?.points === undefined || score.state === 'hidden') return score;
    const attainable = most.get(score.question) ?? score.attainable;
    const points = Math.min(verdict.points, attainable);
    const because = `corrected by an evaluator (${verdict.reason ?? 'other'})`;
    return { ...score, state: 'answered', points, attainable, because };
  });
}
