import { MethodError } from '../method-error.ts';
import { exactSum } from './exact-sum.ts';

/** What a sample says of itself. All in the unit of the values; quartiles by type 7. */
export interface Summary {
  readonly count: number;
  readonly mean: number;
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
}

/**
 * Quantile of a sample sorted in ascending order, 0 ≤ p ≤ 1, by type 7 of Hyndman and Fan (1996), the default of R and
 * NumPy: with h = (n − 1)·p linear between the neighbours ⌊h⌋ and ⌊h⌋ + 1. Throws on an empty sample.
 */
export function quantile(sorted: Float64Array, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new MethodError('out-of-range', `p is ${p}, outside 0 to 1`);
  const position = (sorted.length - 1) * p;
  const index = Math.floor(position);
  const lower = sorted[index];
  if (lower === undefined) throw new MethodError('empty-sample', 'an empty sample has no quantile');
  const upper = sorted[index + 1] ?? lower;
  return Math.min(upper, lower + (position - index) * (upper - lower));
}

/** Count, mean and the five numbers of a sample sorted in ascending order; null for an empty sample. */
export function summarise(sorted: Float64Array): Summary | null {
  if (sorted.length === 0) return null;
  const minimum = quantile(sorted, 0);
  const maximum = quantile(sorted, 1);
  return {
    count: sorted.length,
    mean: Math.min(maximum, Math.max(minimum, exactSum(sorted) / sorted.length)),
    minimum,
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    maximum,
  };
}
