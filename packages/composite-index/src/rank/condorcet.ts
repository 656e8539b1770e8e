import { type OutrankingMatrix, supportFor } from '../aggregate/outranking-matrix.ts';

/** Positions of units, or null where the majorities do not settle it. */
export interface Condorcet {
  /** The unit that beats every other one by itself. */
  readonly winner: number | null;
  /** The order in which every unit beats all that follow; null where there is a draw or a circle. */
  readonly ranking: readonly number[] | null;
}

/** Condorcet's rule on an outranking matrix: j beats k where `e[j,k] > e[k,j]` (OECD/JRC Handbook, p. 105–107). */
export function condorcet(matrix: OutrankingMatrix): Condorcet {
  const units = Array.from({ length: matrix.size }, (_, unit) => unit);
  const winsOf = (unit: number) =>
    units.filter((other) => supportFor(matrix, unit, other) > supportFor(matrix, other, unit)).length;
  const wins = units.map(winsOf);
  // Without draws and circles the wins are n − 1, n − 2, …, 0, and only then.
  const order = units.toSorted((left, right) => (wins[right] ?? 0) - (wins[left] ?? 0));
  const settled = order.every((unit, place) => wins[unit] === matrix.size - 1 - place);
  const winner = wins.indexOf(matrix.size - 1);
  return { winner: winner < 0 ? null : winner, ranking: settled ? order : null };
}
