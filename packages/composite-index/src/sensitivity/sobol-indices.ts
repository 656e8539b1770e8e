import { quantile } from '../arithmetic/quantile.ts';
import { MethodError, requireFinite } from '../method-error.ts';
import { Generator } from '../random/generator.ts';

/** A figure with its bootstrap interval; neither end is clamped, small samples do reach below 0. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface FactorSensitivity {
  readonly factor: string;
  /** `V(E(Y | Xᵢ)) / V(Y)`: what fixing this factor alone would take from the variance. */
  readonly first: Estimate;
  /** `E(V(Y | X₋ᵢ)) / V(Y)`: what is left while all others are fixed, interactions included. */
  readonly total: Estimate;
}

export interface Sensitivity {
  /** Evaluations of the response: rows × (factors + 2). */
  readonly runs: number;
  readonly rows: number;
  readonly seed: number;
  readonly mean: number;
  readonly variance: number;
  readonly factors: readonly FactorSensitivity[];
}

export interface SobolOptions {
  /** Base sample size N, at least 2. */
  readonly rows: number;
  readonly seed: number;
  /** Resamples of the rows for the intervals. */
  readonly resamples?: number;
  /** Share of the resamples an interval covers. */
  readonly level?: number;
}

/**
 * First-order and total Sobol' indices by the matrices A, B and AB⁽ⁱ⁾ (A with column i of B), N(d + 2) evaluations:
 * `Sᵢ = mean(y_B (y_ABi − y_A)) / V` (Saltelli et al. 2010), `S_Ti = mean((y_A − y_ABi)²) / 2V` (Jansen 1999), as COINr.
 * y is centred first, which leaves the expectation as it is and the error smaller. V is the variance of y_A and y_B
 * together. Rows are seeded random numbers, not a quasi-random sequence: row r comes from stream r, first A, then B, and
 * independent rows are what the percentile bootstrap over rows needs.
 */
export function sobolIndices(
  factors: readonly string[],
  respond: (shares: Float64Array) => number,
  { rows, seed, resamples = 1000, level = 0.95 }: SobolOptions,
): Sensitivity {
  requireDesign(factors, rows, resamples, level);
  const { a, b, mixed } = evaluate(factors.length, respond, rows, seed);
  const mean = a.reduce((sum, y, row) => sum + y + (b[row] ?? 0), 0) / (2 * rows);
  const terms = termsOf(a, b, mixed, mean);
  const all = indicesOf(
    terms,
    Int32Array.from({ length: rows }, (_, row) => row),
  );
  if (!(all.variance > 0))
    throw new MethodError('no-spread', 'the response is the same in all runs: nothing can be attributed');
  const drawn = resample(terms, rows, seed, resamples);
  const estimate = (value: number, values: Float64Array): Estimate => ({
    value,
    low: quantile(values, (1 - level) / 2),
    high: quantile(values, (1 + level) / 2),
  });
  return {
    runs: rows * (factors.length + 2),
    rows,
    seed,
    mean,
    variance: all.variance,
    factors: factors.map((factor, index) => ({
      factor,
      first: estimate(all.first[index] ?? 0, drawn.first[index] ?? new Float64Array()),
      total: estimate(all.total[index] ?? 0, drawn.total[index] ?? new Float64Array()),
    })),
  };
}

/** Resampling draws from streams no design reaches. */
const resamplingStreams = 2 ** 40;

function requireDesign(factors: readonly string[], rows: number, resamples: number, level: number): void {
  if (factors.length === 0) throw new MethodError('empty-sample', 'there is no factor to vary');
  if (!(Number.isInteger(rows) && rows >= 2 && Number.isInteger(resamples) && resamples >= 1))
    throw new MethodError('out-of-range', `${rows} rows and ${resamples} resamples are no design`);
  if (!(level > 0 && level < 1))
    throw new MethodError('out-of-range', `the level of an interval is ${level}, not between 0 and 1`);
}

interface Responses {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

function evaluate(
  factors: number,
  respond: (shares: Float64Array) => number,
  rows: number,
  seed: number,
): Responses {
  const a = new Float64Array(rows);
  const b = new Float64Array(rows);
  const mixed = Array.from({ length: factors }, () => new Float64Array(rows));
  const finite = (shares: Float64Array) => requireFinite(respond(shares), 'the response');
  for (let row = 0; row < rows; row++) {
    const generator = Generator.of(seed, row);
    const rowA = Float64Array.from({ length: factors }, () => generator.uniform());
    const rowB = Float64Array.from({ length: factors }, () => generator.uniform());
    a[row] = finite(rowA);
    b[row] = finite(rowB);
    for (const [index, column] of mixed.entries()) column[row] = finite(rowA.with(index, rowB[index] ?? 0));
  }
  return { a, b, mixed };
}

/** Per row and factor the terms that are averaged; per row the parts of the variance. */
interface Terms {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly first: readonly Float64Array[];
  readonly total: readonly Float64Array[];
}

function termsOf(a: Float64Array, b: Float64Array, mixed: readonly Float64Array[], mean: number): Terms {
  return {
    sums: a.map((y, row) => y - mean + ((b[row] ?? 0) - mean)),
    squares: a.map((y, row) => (y - mean) ** 2 + ((b[row] ?? 0) - mean) ** 2),
    first: mixed.map((each) => each.map((y, row) => ((b[row] ?? 0) - mean) * (y - (a[row] ?? 0)))),
    total: mixed.map((each) => each.map((y, row) => ((a[row] ?? 0) - y) ** 2 / 2)),
  };
}

function indicesOf({ sums, squares, first, total }: Terms, rows: Int32Array) {
  const over = (terms: Float64Array) => {
    let sum = 0;
    for (let index = 0; index < rows.length; index++) sum += terms[rows[index] ?? 0] ?? 0;
    return sum / rows.length;
  };
  const variance = Math.max(0, over(squares) / 2 - (over(sums) / 2) ** 2);
  return {
    variance,
    first: first.map((terms) => over(terms) / variance),
    total: total.map((terms) => over(terms) / variance),
  };
}

/** Sorted values of every index over the resamples; a resample without variance says nothing and is left out. */
function resample(terms: Terms, rows: number, seed: number, resamples: number) {
  const first = terms.first.map(() => [] as number[]);
  const total = terms.total.map(() => [] as number[]);
  const chosen = new Int32Array(rows);
  for (let number = 0; number < resamples; number++) {
    const generator = Generator.of(seed, resamplingStreams + number);
    for (let row = 0; row < rows; row++) chosen[row] = generator.below(rows);
    const found = indicesOf(terms, chosen);
    if (!(found.variance > 0)) continue;
    for (const [index, value] of found.first.entries()) first[index]?.push(value);
    for (const [index, value] of found.total.entries()) total[index]?.push(value);
  }
  const sorted = (values: number[]) => Float64Array.from(values).sort();
  return { first: first.map(sorted), total: total.map(sorted) };
}
