import { type Instrument, validateAnswer } from '@interlace/instruments';
import type { ReviewItem } from '../reviews/review.ts';
import { factOf, type SavedAnswer } from '../submissions/answer.ts';

export interface PreviousAnswer {
  /** Code of the question as it is asked now. */
  readonly question: string;
  readonly lineage: string;
  /** Whether it may be saved as it is: options and bounds may have changed. */
  readonly fits: boolean;
  /** As it was sent, under the code the question had then. */
  readonly answer: SavedAnswer;
  readonly review: PreviousReview | null;
}

type Judged = Pick<
  ReviewItem,
  'question' | 'verdict' | 'points' | 'attainable' | 'reason' | 'correctedAnswer'
>;

/** What was said of it in the review. */
export type PreviousReview = Pick<Judged, 'attainable' | 'reason' | 'correctedAnswer'> & {
  readonly verdict: NonNullable<Judged['verdict']>;
  readonly points: number;
};

/**
 * Answers of an earlier round for the questions of the present one, joined by lineage, in the present order. A question
 * that is new, or was not answered, is left out. Whether it comes to be asked is not judged: that follows from the
 * answers of this round. Pure.
 */
export function carryOver(
  now: Instrument,
  then: Instrument,
  answers: readonly SavedAnswer[],
  reviews: readonly Judged[],
): PreviousAnswer[] {
  const reviewOf = new Map(reviews.map((item) => [item.question, toReview(item)]));
  const lineageOf = new Map(then.questions.map(({ code, lineage }) => [code, lineage]));
  const byLineage = new Map(answers.map((answer) => [lineageOf.get(answer.question), answer]));
  return now.questions.flatMap(({ code: question, lineage }) => {
    const answer = byLineage.get(lineage);
    if (!answer) return [];
    const review = reviewOf.get(answer.question) ?? null;
    return [{ question, lineage, fits: fits(now, question, answer), answer, review }];
  });
}

function fits(instrument: Instrument, question: string, answer: SavedAnswer): boolean {
  return validateAnswer(instrument, question, factOf(answer)).length === 0;
}

function toReview({ verdict, points, attainable, reason, correctedAnswer }: Judged): PreviousReview | null {
  if (verdict === null || points === null) return null;
  return { verdict, points, attainable, reason, correctedAnswer };
}
