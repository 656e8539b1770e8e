import { kurtosis, skewness } from '../arithmetic/moments.ts';

/** What a distribution must not exceed in both respects at once. */
export interface ShapeLimits {
  readonly skewness: number;
  readonly kurtosis: number;
}

/** Skewness and excess kurtosis; null where the sample is too small or constant. */
export interface Shape {
  readonly skewness: number | null;
  readonly kurtosis: number | null;
}

export function shapeOf(values: Float64Array): Shape {
  return { skewness: skewness(values), kurtosis: kurtosis(values) };
}

/**
 * Whether a distribution may stay as it is: `|skewness| < limit` or `kurtosis < limit`; both must fail before anything
 * is treated (JRC COIN Tool, COINr `check_SkewKurt`). One that has no shape passes.
 */
export function passes(shape: Shape, limits: ShapeLimits): boolean {
  if (shape.skewness === null || shape.kurtosis === null) return true;
  return Math.abs(shape.skewness) < limits.skewness || shape.kurtosis < limits.kurtosis;
}
