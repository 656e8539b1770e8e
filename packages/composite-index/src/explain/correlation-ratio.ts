import { variance } from '../arithmetic/moments.ts';
import { pearson } from '../consistency/pearson.ts';
import { MethodError } from '../method-error.ts';

/** `η² = V(E(y | x)) / V(y)`, 0 to 1: the share of the variance of y that knowing x would take away on average. */
export interface CorrelationRatio {
  /** With `E(y | x)` a straight line: the squared correlation. */
  readonly linear: number;
  /** With `E(y | x)` a local-linear regression. */
  readonly smoothed: number;
  /** Its bandwidth as a share of the range of x; a large one means that a straight line served best. */
  readonly bandwidth: number;
}

/** Bandwidths tried, as shares of the range: from a few neighbours to a straight line. */
const bandwidths = Array.from({ length: 20 }, (_, step) => 0.03 * 1.4 ** step);

/**
 * Correlation ratio of an indicator x and an index y, both ways of P. Paruolo, M. Saisana, A. Saltelli 2013 (*JRSS-A* 176,
 * 609–634). The smooth curve is a local-linear regression with a Gaussian kernel, its bandwidth the one with the least
 * leave-one-out error among twenty. Null where x or y is constant or fewer than four pairs are given. O(n²) per bandwidth.
 */
export function correlationRatio(x: Float64Array, y: Float64Array): CorrelationRatio | null {
  if (x.length !== y.length)
    throw new MethodError('length-mismatch', `${x.length} and ${y.length} values make no pairs`);
  const correlation = x.length < 4 ? null : pearson(x, y);
  if (correlation === null) return null;
  const lowest = x.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const range = x.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) - lowest;
  const scaled = x.map((value) => (value - lowest) / range);
  let best = { bandwidth: 0, error: Number.POSITIVE_INFINITY, fitted: y };
  for (const bandwidth of bandwidths) {
    const found = localLinear(scaled, y, bandwidth);
    if (found.error < best.error) best = { bandwidth, ...found };
  }
  if (best.bandwidth === 0) return { linear: correlation ** 2, smoothed: correlation ** 2, bandwidth: 0 };
  const smoothed = variance(best.fitted, 'population') / variance(y, 'population');
  return { linear: correlation ** 2, smoothed: Math.min(1, smoothed), bandwidth: best.bandwidth };
}

/** Fitted values at every x and the leave-one-out error `Σ ((yᵢ − ŷᵢ) / (1 − hᵢᵢ))²`, infinite if a point stands alone. */
function localLinear(
  x: Float64Array,
  y: Float64Array,
  bandwidth: number,
): { fitted: Float64Array; error: number } {
  const fitted = new Float64Array(x.length);
  let error = 0;
  for (let at = 0; at < x.length; at++) {
    const { value, leverage } = fitAt(x, y, x[at] ?? 0, bandwidth);
    fitted[at] = value;
    const rest = 1 - leverage;
    error += rest > 1e-6 ? (((y[at] ?? 0) - value) / rest) ** 2 : Number.POSITIVE_INFINITY;
  }
  return { fitted, error };
}

/** The line through the neighbours at a point: kernel sums `Sₖ = Σ K·dᵏ`; a mean where they give no slope. */
function fitAt(x: Float64Array, y: Float64Array, point: number, bandwidth: number) {
  let [s0, s1, s2, t0, t1] = [0, 0, 0, 0, 0];
  for (let index = 0; index < x.length; index++) {
    const distance = ((x[index] ?? 0) - point) / bandwidth;
    const kernel = Math.exp(-0.5 * distance * distance);
    const value = kernel * (y[index] ?? 0);
    s0 += kernel;
    s1 += kernel * distance;
    s2 += kernel * distance * distance;
    t0 += value;
    t1 += value * distance;
  }
  const determinant = s0 * s2 - s1 * s1;
  if (determinant <= 1e-10 * s0 * s0) return { value: t0 / s0, leverage: 1 / s0 };
  return { value: (s2 * t0 - s1 * t1) / determinant, leverage: s2 / determinant };
}
