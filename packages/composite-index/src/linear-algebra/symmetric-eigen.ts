import { MethodError } from '../method-error.ts';
import { entry, type Matrix, matrixOf, requireSquare } from './matrix.ts';

/** An eigenvalue with its vector of length 1, whose entry of largest magnitude is positive. */
export interface EigenPair {
  readonly value: number;
  readonly vector: Float64Array;
}

const mostSweeps = 100;

/**
 * Eigenvalues and eigenvectors of a real symmetric matrix, largest value first, by cyclic Jacobi rotations (Golub and
 * Van Loan, _Matrix Computations_, 4th ed., 8.5): accurate to rounding for every eigenvalue, also equal ones, whose
 * vectors are then some orthonormal basis. O(n³) per sweep, about six sweeps.
 */
export function symmetricEigen(matrix: Matrix): EigenPair[] {
  requireSquare(matrix, 'a symmetric matrix');
  const n = matrix.length;
  const work = matrixOf(n, n, (row, column) => (entry(matrix, row, column) + entry(matrix, column, row)) / 2);
  // Row k of `vectors` becomes the k-th eigenvector: rotations then touch whole rows.
  const vectors = matrixOf(n, n, (row, column) => (row === column ? 1 : 0));
  const negligible = Number.EPSILON * Math.sqrt(squares(work, () => true));
  for (let sweep = 0; Math.sqrt(squares(work, (row, column) => row !== column)) > negligible; sweep++) {
    if (sweep === mostSweeps)
      throw new MethodError('not-converged', `${mostSweeps} Jacobi sweeps did not suffice`);
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotateAway(work, vectors, p, q);
  }
  const pairs = vectors.map((vector, index) => ({
    value: entry(work, index, index),
    vector: signed(vector),
  }));
  return pairs.toSorted((left, right) => right.value - left.value);
}

/** Turns the plane (p, q) by the angle that makes the entry (p, q) zero. */
function rotateAway(work: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const rowP = work[p];
  const rowQ = work[q];
  const off = rowP?.[q] ?? 0;
  if (!rowP || !rowQ || off === 0) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of work) rotate(row, p, row, q, cosine, sine);
  for (let index = 0; index < rowP.length; index++) rotate(rowP, index, rowQ, index, cosine, sine);
  rowP[q] = 0;
  rowQ[p] = 0;
  const vectorP = vectors[p];
  const vectorQ = vectors[q];
  if (!vectorP || !vectorQ) return;
  for (let index = 0; index < vectorP.length; index++) rotate(vectorP, index, vectorQ, index, cosine, sine);
}

function rotate(
  first: Float64Array,
  at: number,
  second: Float64Array,
  position: number,
  cosine: number,
  sine: number,
): void {
  const one = first[at] ?? 0;
  const other = second[position] ?? 0;
  first[at] = cosine * one - sine * other;
  second[position] = sine * one + cosine * other;
}

function squares(matrix: Matrix, counts: (row: number, column: number) => boolean): number {
  let sum = 0;
  for (const [row, values] of matrix.entries())
    for (const [column, value] of values.entries()) if (counts(row, column)) sum += value * value;
  return sum;
}

function signed(vector: Float64Array): Float64Array {
  const largest = vector.reduce(
    (best, value) => (Math.abs(value) > Math.abs(best) + 1e-12 ? value : best),
    0,
  );
  return largest < 0 ? vector.map((value) => -value) : vector;
}
