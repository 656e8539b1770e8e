import type { ReviewItem } from '@interlace/api-client';

type Item = Pick<ReviewItem, 'selfPoints' | 'selfAttainable' | 'attainable' | 'verdict' | 'points'>;

interface Reached {
  readonly points: number;
  readonly of: number;
}

export interface AreaPoints {
  /** By the city's own answers, questions that do not apply left out. */
  readonly self: Reached;
  /** By the verdicts given so far. */
  readonly reviewed: Reached;
  readonly answers: number;
  readonly judged: number;
}

const add = (one: Reached, { points, of }: Reached): Reached => ({
  points: one.points + points,
  of: one.of + of,
});
const none: Reached = { points: 0, of: 0 };

/** What a verdict makes of an answer: accepted it counts as the city gave it, corrected out of all the question can earn. */
function reviewedOf({ verdict, points, selfAttainable, attainable }: Item): Reached {
  if (verdict === null || points === null) return none;
  return { points, of: verdict === 'accepted' ? selfAttainable : attainable };
}

/** Points of an area as the city and as the review see them. Pure. */
export function areaPoints(items: readonly Item[]): AreaPoints {
  return {
    self: items
      .map(({ selfPoints, selfAttainable }) => ({ points: selfPoints, of: selfAttainable }))
      .reduce(add, none),
    reviewed: items.map(reviewedOf).reduce(add, none),
    answers: items.length,
    judged: items.filter(({ verdict }) => verdict !== null).length,
  };
}
