import { MethodError } from '../method-error.ts';
import { exactSum } from './exact-sum.ts';

/** Divisor of a variance: `sample` n − 1 (Handbook, COINr), `population` n (Mazziotta-Pareto as published). */
export type Deviation = 'sample' | 'population';

/** `Σx / n`, within the range of the sample. Refuses an empty sample. */
export function mean(values: Float64Array): number {
  if (values.length === 0) throw new MethodError('empty-sample', 'an empty sample has no mean');
  let [smallest, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  return Math.min(largest, Math.max(smallest, exactSum(values) / values.length));
}

/** `Σ(x − x̄)² / (n − 1)`, or `/ n` for the population. 0 or more; a sample variance needs two values. */
export function variance(values: Float64Array, deviation: Deviation): number {
  const divisor = deviation === 'sample' ? values.length - 1 : values.length;
  if (divisor < 1) throw new MethodError('too-few-values', `${values.length} values have no variance`);
  return powerSum(deviationsOf(values), 2) / divisor;
}

export function standardDeviation(values: Float64Array, deviation: Deviation): number {
  return Math.sqrt(variance(values, deviation));
}

/**
 * Sample skewness `√(n(n−1)) / (n−2) · m₃ / m₂^1.5` with `mₖ = Σ(x − x̄)ᵏ / n` (Joanes and Gill 1998, G₁; the rule of
 * COINr and the COIN Tool). Null for fewer than three values or a constant sample, which have none.
 */
export function skewness(values: Float64Array): number | null {
  const n = values.length;
  const deviations = n < 3 ? null : scaledDeviations(values);
  if (!deviations) return null;
  const m2 = powerSum(deviations, 2) / n;
  return ((Math.sqrt(n * (n - 1)) / (n - 2)) * (powerSum(deviations, 3) / n)) / m2 ** 1.5;
}

/**
 * Sample excess kurtosis `(n−1) / ((n−2)(n−3)) · ((n+1)(m₄/m₂² − 3) + 6)` (Joanes and Gill 1998, G₂). Null for fewer
 * than four values or a constant sample.
 */
export function kurtosis(values: Float64Array): number | null {
  const n = values.length;
  const deviations = n < 4 ? null : scaledDeviations(values);
  if (!deviations) return null;
  const m2 = powerSum(deviations, 2) / n;
  const ratio = powerSum(deviations, 4) / n / m2 ** 2;
  return ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * (ratio - 3) + 6);
}

/** Deviations from the mean in units of the largest one, so that no power of them vanishes or overflows; null without any. */
function scaledDeviations(values: Float64Array): Float64Array | null {
  const deviations = deviationsOf(values);
  const largest = deviations.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  return largest === 0 ? null : deviations.map((each) => each / largest);
}

function deviationsOf(values: Float64Array): Float64Array {
  const centre = mean(values);
  return values.map((value) => value - centre);
}

function powerSum(values: Float64Array, power: number): number {
  return exactSum(values.map((value) => value ** power));
}
