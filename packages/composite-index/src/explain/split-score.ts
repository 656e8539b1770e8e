import { addUp } from './add-up.ts';
import type { ScoreState } from './score-state.ts';

export interface ScorePart {
  readonly code: string;
  /** Points of the score that come from this indicator. */
  readonly points: number;
}

/**
 * A weighted arithmetic mean as the sum of its indicators: `points = share × value`. `exactSum` of the points is the score
 * to the last bit (`addUp`). A geometric mean has no such split by itself; see `splitDifference`.
 */
export function splitScore({ score, leaves }: ScoreState): ScorePart[] {
  const points = addUp(
    leaves.map(({ share, value }) => share * (value ?? 0)),
    score,
    Math.max(...leaves.map(({ value }) => Math.abs(value ?? 0))),
  );
  return leaves.map(({ code }, index) => ({ code, points: points[index] ?? 0 }));
}
