import { MethodError } from '../method-error.ts';
import { entry, type Matrix, matrixOf } from './matrix.ts';

/** Of a term of the sums below, which are at most 1. */
const rounding = 1e-15;
const mostSweeps = 1000;
const smallestTurn = 1e-12;

/**
 * Loadings (items × factors) turned so that the variance of the squared loadings within the factors is largest (Kaiser
 * 1958, planar rotations; with Kaiser's row normalisation, as is customary). Communalities, the sums of squares over a
 * row, stay as they are. Factors come in the order given, not by size; the largest loading of each is positive.
 */
export function varimax(loadings: Matrix): Matrix {
  const items = loadings.length;
  const factors = loadings[0]?.length ?? 0;
  const norms = loadings.map((row) => Math.hypot(...row) || 1);
  const turned = matrixOf(
    factors,
    items,
    (factor, item) => entry(loadings, item, factor) / (norms[item] ?? 1),
  );
  for (let sweep = 0; largestTurn(turned) > smallestTurn; sweep++) {
    if (sweep === mostSweeps)
      throw new MethodError('not-converged', `${mostSweeps} varimax sweeps did not suffice`);
  }
  const signs = turned.map((factor) => (factor.reduce(largerOf, 0) < 0 ? -1 : 1));
  return matrixOf(
    items,
    factors,
    (item, factor) => (signs[factor] ?? 1) * entry(turned, factor, item) * (norms[item] ?? 1),
  );
}

/** One sweep over all planes; returns the largest angle turned. */
function largestTurn(factors: Float64Array[]): number {
  let largest = 0;
  for (const [index, first] of factors.entries())
    for (const second of factors.slice(index + 1)) largest = Math.max(largest, Math.abs(turn(first, second)));
  return largest;
}

/** Turns two factors by the angle at which the criterion is largest (Kaiser 1958, eq. 11). */
function turn(first: Float64Array, second: Float64Array): number {
  const n = first.length;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (const [index, x] of first.entries()) {
    const y = second[index] ?? 0;
    const u = x * x - y * y;
    const v = 2 * x * y;
    a += u;
    b += v;
    c += u * u - v * v;
    d += 2 * u * v;
  }
  const numerator = d - (2 * a * b) / n;
  const denominator = c - (a * a - b * b) / n;
  const angle = Math.atan2(numerator, denominator) / 4;
  // The flatter the criterion, the larger the angle that is mere rounding: there is nothing to gain, only noise to chase.
  if (Math.abs(angle) * Math.hypot(numerator, denominator) < n * rounding) return 0;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  for (const [index, x] of first.entries()) {
    const y = second[index] ?? 0;
    first[index] = cosine * x + sine * y;
    second[index] = cosine * y - sine * x;
  }
  return angle;
}

function largerOf(best: number, value: number): number {
  return Math.abs(value) > Math.abs(best) ? value : best;
}
