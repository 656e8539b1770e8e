import { entry, type Matrix, matrixOf } from '../linear-algebra/matrix.ts';
import { MethodError, requireFinite } from '../method-error.ts';
import { requireSameCodes, rescaleWeights, type Weights } from './weight-set.ts';

/** Weights of the analytic hierarchy process and how far the comparisons contradict one another. */
export interface PairwiseWeights {
  readonly weights: Weights;
  /** The largest eigenvalue λ of the matrix: the number of codes where nothing contradicts, above it otherwise. */
  readonly lambda: number;
  /** `(λ − Q) / (Q − 1)`, 0 or more; 0 for a single code. */
  readonly consistencyIndex: number;
  /** Consistency index over that of random comparisons; 0 for one or two codes, which cannot contradict. */
  readonly consistencyRatio: number;
  /** Ratio under 0.1, the customary bound. */
  readonly consistent: boolean;
}

/** Mean consistency index of random reciprocal matrices of 1 to 15 codes (Saaty 1980, _The Analytic Hierarchy Process_, p. 21). */
const randomIndices = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
const acceptable = 0.1;
const mostSteps = 10_000;

/** `comparisons[a][b]` says how many times as important `a` is as `b`. */
export type Comparisons = Readonly<Record<string, Weights>>;

/**
 * Weights from pairwise comparisons: the principal eigenvector, rescaled to 1 (Saaty 1980; Handbook, p. 96–98). Refuses
 * comparisons that are missing, not positive or not reciprocal (within 1 %, for fractions written as decimals), and more
 * than 15 codes, for which no random index is tabled.
 */
export function pairwiseWeights(comparisons: Comparisons): PairwiseWeights {
  const codes = Object.keys(comparisons);
  if (codes.length === 0 || codes.length > randomIndices.length)
    throw new MethodError('out-of-range', `${codes.length} codes are not 1 to ${randomIndices.length}`);
  for (const [code, row] of Object.entries(comparisons))
    requireSameCodes(codes, row, `the comparison of ${code}`);
  const matrix = matrixOf(
    codes.length,
    codes.length,
    (row, column) => comparisons[codes[row] ?? '']?.[codes[column] ?? ''] ?? 0,
  );
  requireReciprocal(codes, matrix);
  const { lambda, vector } = principal(matrix);
  const q = codes.length;
  const consistencyIndex = q < 2 ? 0 : Math.max(0, (lambda - q) / (q - 1));
  const random = randomIndices[q - 1] ?? 0;
  const consistencyRatio = random === 0 ? 0 : consistencyIndex / random;
  return {
    weights: rescaleWeights(Object.fromEntries(codes.map((code, index) => [code, vector[index] ?? 0]))),
    lambda,
    consistencyIndex,
    consistencyRatio,
    consistent: consistencyRatio < acceptable,
  };
}

/** Power iteration: a positive matrix has one positive eigenvector, that of its largest eigenvalue (Perron). */
function principal(matrix: Matrix): { lambda: number; vector: Float64Array } {
  let vector = new Float64Array(matrix.length).fill(1 / matrix.length);
  for (let step = 0; step < mostSteps; step++) {
    const image = Float64Array.from(matrix, (row) =>
      row.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0),
    );
    const lambda = image.reduce((sum, value) => sum + value, 0);
    const next = image.map((value) => value / lambda);
    const moved = next.reduce((most, value, at) => Math.max(most, Math.abs(value - (vector[at] ?? 0))), 0);
    vector = next;
    if (moved < 1e-15) return { lambda, vector };
  }
  throw new MethodError('not-converged', `${mostSteps} steps of power iteration did not suffice`);
}

function requireReciprocal(codes: readonly string[], matrix: Matrix): void {
  for (const [row, first] of codes.entries()) {
    for (const [column, second] of codes.entries()) {
      const name = `the comparison of ${first} with ${second}`;
      const value = requireFinite(entry(matrix, row, column), name);
      const back = entry(matrix, column, row);
      if (value <= 0) throw new MethodError('not-positive', `${name} is ${value}`);
      if (Math.abs(value * back - 1) > 0.01)
        throw new MethodError('not-reciprocal', `${name} is ${value}, the other way round ${back}`);
    }
  }
}
