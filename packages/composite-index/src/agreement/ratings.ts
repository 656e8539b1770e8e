import { MethodError } from '../method-error.ts';

/** How far two ratings are from one another: 0 for the same, symmetric, never negative. */
export type Disagreement = (left: number, right: number) => number;

/** Categories without an order: any two different ones are equally far apart. */
export const nominal: Disagreement = (left, right) => (left === right ? 0 : 1);
/** The square of the difference: of an interval scale, and the customary weights of Cohen's weighted kappa. */
export const squaredDifference: Disagreement = (left, right) => (left - right) ** 2;

/** Refuses what is neither a figure nor null. */
export function requireRatings(ratings: readonly (number | null)[]): void {
  for (const rating of ratings) {
    if (rating !== null && !Number.isFinite(rating))
      throw new MethodError('not-finite', `a rating is ${rating}, not a finite number`);
  }
}

/** How often each value occurs, by value. */
export function frequencies(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
