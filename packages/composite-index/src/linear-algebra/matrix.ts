import { MethodError, requireFinite } from '../method-error.ts';

/** Rows of equal length. Functions of this package never write into a matrix they were given. */
export type Matrix = readonly Float64Array[];

export function entry(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

export function matrixOf(
  rows: number,
  columns: number,
  value: (row: number, column: number) => number,
): Float64Array[] {
  return Array.from({ length: rows }, (_, row) =>
    Float64Array.from({ length: columns }, (_, column) => value(row, column)),
  );
}

export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (const [index, value] of left.entries()) sum += value * (right[index] ?? 0);
  return sum;
}

/** Refuses what is not square or holds a number that is not finite. */
export function requireSquare(matrix: Matrix, what: string): void {
  for (const row of matrix) {
    if (row.length !== matrix.length)
      throw new MethodError(
        'length-mismatch',
        `${what} has a row of ${row.length} among ${matrix.length} rows`,
      );
    for (const value of row) requireFinite(value, `an entry of ${what}`);
  }
}
