import type { ScoredItem, ScoredQuestion } from '@interlace/contracts';
import { type Answers, type Instrument, scoreAnswers } from '@interlace/instruments';
import type { MethodBundle } from './method-bundle.ts';
import { notReviewed, type Review, reviewedAnswers, reviewScores } from './review.ts';
import { type Tally, tallyItems } from './tally.ts';

/** What a method makes of one set of answers, in the instrument's order. */
export interface Score {
  readonly indicators: ScoredItem[];
  readonly composites: ScoredItem[];
  readonly questions: ScoredQuestion[];
}

/**
 * Scores a set of answers, as sent or as a review left them. Pure: the same instrument, answers, method and review give
 * identical bits, in whatever order the answers come.
 * @throws AnswersRefused for answers the instrument does not allow.
 */
export function scoreSubmission(
  instrument: Instrument,
  answers: Answers,
  method: MethodBundle,
  review: Review = notReviewed,
): Score {
  const effective = reviewedAnswers(instrument, answers, review);
  const questions = reviewScores(instrument, scoreAnswers(instrument, effective), review);
  const tallies = tallyItems(instrument, questions, method);
  const published = (items: readonly { code: string }[]) =>
    items.flatMap(({ code }) => tallies.get(code) ?? []).map((tally) => publish(tally, method));
  return {
    indicators: published(instrument.indicators),
    composites: published(instrument.composites),
    questions: questions.map(({ question, lineage, state, points, attainable }) => ({
      question,
      lineage,
      state,
      points,
      attainable,
    })),
  };
}

/** Applies the coverage rule: without enough answers the figures are withheld (null) and only coverage is told. */
export function publish(tally: Tally, method: MethodBundle): ScoredItem {
  const { code, coverage } = tally;
  return isCovered(tally, method)
    ? { code, strict: tally.strict, lenient: tally.lenient, coverage }
    : { code, strict: null, lenient: null, coverage };
}

/** Whether enough of what applies is answered for a score. */
export function isCovered(tally: Tally, method: MethodBundle): boolean {
  const { threshold, tolerance } = method.coverage;
  return tally.strict !== null && tally.coverage >= threshold - tolerance;
}
