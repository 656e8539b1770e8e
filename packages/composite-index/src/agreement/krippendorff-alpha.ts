import { exactSum } from '../arithmetic/exact-sum.ts';
import { type Disagreement, frequencies, nominal, requireRatings, squaredDifference } from './ratings.ts';

/** What the ratings mean: names, an order, or figures whose differences can be compared. */
export type RatingLevel = 'nominal' | 'ordinal' | 'interval';

export interface Alpha {
  /** Units at least two rated; the others say nothing of agreement. */
  readonly units: number;
  /** At most 1: full agreement; 0: none beyond chance. Null without a unit, and where no rating differs from any other. */
  readonly alpha: number | null;
}

/**
 * Krippendorff's alpha, `1 − observed / expected disagreement`, for any number of raters with missing ratings (null): one list
 * of ratings per unit. K. Krippendorff, *Computing Krippendorff's Alpha-Reliability*, University of Pennsylvania, 2011,
 * section C, whose formula over the values of each unit is the one used here. Pure.
 * @throws MethodError `not-finite`
 */
export function krippendorffAlpha(units: readonly (readonly (number | null)[])[], level: RatingLevel): Alpha {
  for (const unit of units) requireRatings(unit);
  const pairable = units
    .map((unit) => unit.filter((rating) => rating !== null))
    .filter((unit) => unit.length >= 2);
  const values = frequencies(pairable.flat());
  const disagreement = disagreementOf(level, values);
  const count = exactSum([...values.values()]);
  const observed = exactSum(
    pairable.map((unit) => disagreementWithin(frequencies(unit), disagreement) / (unit.length - 1)),
  );
  const expected = disagreementWithin(values, disagreement) / (count - 1);
  return { units: pairable.length, alpha: expected > 0 ? 1 - observed / expected : null };
}

/** The sum over all ordered pairs of values that differ, each as often as it occurs. */
function disagreementWithin(values: ReadonlyMap<number, number>, disagreement: Disagreement): number {
  const entries = [...values];
  return exactSum(
    entries.flatMap(([left, often]) =>
      entries.map(([right, times]) => often * times * disagreement(left, right)),
    ),
  );
}

function disagreementOf(level: RatingLevel, values: ReadonlyMap<number, number>): Disagreement {
  if (level === 'nominal') return nominal;
  return level === 'interval' ? squaredDifference : betweenRanks(values);
}

/** The square of how many ratings lie between two, each end counted half: the difference of mean ranks. */
function betweenRanks(values: ReadonlyMap<number, number>): Disagreement {
  let below = 0;
  const ranks = new Map<number, number>();
  for (const [value, often] of [...values].toSorted(([left], [right]) => left - right)) {
    ranks.set(value, below + often / 2);
    below += often;
  }
  return (left, right) => squaredDifference(ranks.get(left) ?? 0, ranks.get(right) ?? 0);
}
