import { exactSum } from '../arithmetic/exact-sum.ts';
import type { Deviation } from '../arithmetic/moments.ts';
import { MethodError } from '../method-error.ts';
import type { Part } from './group.ts';
import { arithmeticMean, weighted } from './power-means.ts';

export interface MazziottaParetoOptions {
  /** `down` where more is better, `up` where the index measures something bad. */
  readonly penalty: 'down' | 'up';
  readonly deviation: Deviation;
}

/**
 * `M ∓ S²/M` with mean M and standard deviation S of the unit's own values: an unbalanced unit loses (Mazziotta and
 * Pareto 2016). Over z-scores with centre 100 and spread 10 this is the MPI, over goalposts on 70 to 130 the adjusted
 * one, which compares over time. S divides by n as published; weights enter M and S alike. Needs M above 0.
 */
export function mazziottaPareto(parts: readonly Part[], options: MazziottaParetoOptions): number {
  const centre = arithmeticMean(parts);
  if (centre <= 0) throw new MethodError('not-positive', `the mean of the parts is ${centre}`);
  const penalty = (variance(parts, centre) * bessel(parts.length, options.deviation)) / centre;
  return options.penalty === 'down' ? centre - penalty : centre + penalty;
}

/**
 * Goalposts of the adjusted index: `reference ∓ (max − min)/2` over all rounds of an indicator, so that the reference
 * comes to lie at 100 on the scale from 70 to 130.
 */
export function adjustedGoalposts(
  values: readonly number[],
  reference: number,
): { low: number; high: number } {
  if (values.length === 0) throw new MethodError('empty-sample', 'no values to set goalposts by');
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) throw new MethodError('no-spread', 'all values are equal: no goalposts');
  const half = exactSum([high, -low]) / 2;
  return { low: reference - half, high: reference + half };
}

function variance(parts: readonly Part[], centre: number): number {
  return weighted(parts, (value) => (value - centre) ** 2);
}

function bessel(count: number, deviation: Deviation): number {
  if (deviation === 'population') return 1;
  if (count < 2) throw new MethodError('too-few-values', 'one part has no sample deviation');
  return count / (count - 1);
}
