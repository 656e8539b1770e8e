import { MethodError } from '../method-error.ts';
import type { Column } from '../table/data-table.ts';

/** Pairwise comparison of n units, row-major: `at(j, k)` is the support for j before k. */
export interface OutrankingMatrix {
  readonly size: number;
  readonly cells: Float64Array;
}

/** More units than this make a matrix nobody reads and few machines hold. */
const mostUnits = 5_000;

/**
 * `e[j,k] = Σ w where j beats k + ½ Σ w where they are equal` (OECD/JRC Handbook, p. 106–114), in the unit of the
 * weights; 0 on the diagonal. An indicator that one of the two lacks says nothing about the pair. Values are already
 * oriented: more is better.
 */
export function outrankingMatrix(parts: readonly Column[], weights: readonly number[]): OutrankingMatrix {
  const size = parts[0]?.values.length ?? 0;
  if (size > mostUnits)
    throw new MethodError('out-of-range', `${size} units are more than ${mostUnits} to compare pair by pair`);
  const cells = new Float64Array(size * size);
  for (let unit = 0; unit < size; unit++) cells.set(supportOf(unit, parts, weights), unit * size);
  return { size, cells };
}

/** One row of the matrix: the support for one unit before every other. */
function supportOf(unit: number, parts: readonly Column[], weights: readonly number[]): Float64Array {
  const support = new Float64Array(parts[0]?.values.length ?? 0);
  for (const [index, { values, present }] of parts.entries()) {
    const weight = weights[index] ?? 0;
    if (present[unit] !== 1 || weight === 0) continue;
    const own = values[unit] ?? 0;
    for (let other = 0; other < support.length; other++) {
      if (present[other] !== 1) continue;
      const value = values[other] ?? 0;
      if (own > value) support[other] = (support[other] ?? 0) + weight;
      else if (own === value) support[other] = (support[other] ?? 0) + weight / 2;
    }
  }
  support[unit] = 0;
  return support;
}

export function supportFor(matrix: OutrankingMatrix, first: number, second: number): number {
  return matrix.cells[first * matrix.size + second] ?? 0;
}
