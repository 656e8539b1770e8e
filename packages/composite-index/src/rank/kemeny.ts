import { type OutrankingMatrix, supportFor } from '../aggregate/outranking-matrix.ts';
import { MethodError } from '../method-error.ts';

export interface KemenyOrders {
  /** Sum of `e[j,k]` over all pairs in order: the largest there is. */
  readonly score: number;
  /** How many orders have this score. */
  readonly count: number;
  /** These orders as positions of units, best first, at most `mostListed`, lexicographic. */
  readonly orders: readonly (readonly number[])[];
}

/** Memory and time double with every unit; 16 take about 1 MB. Above that an order is a matter for integer programmes. */
const mostUnits = 16;
const mostListed = 100;

/**
 * The orders with the largest support, `max Σ e[j,k]` over j before k (Condorcet-Kemeny-Young-Levenglick; OECD/JRC
 * Handbook, p. 110–114), exactly, by dynamic programming over the sets of units that stand first (Held and Karp 1962).
 * Sums that differ by rounding alone count as equal. Refuses more than 16 units.
 */
export function kemenyOrders(matrix: OutrankingMatrix): KemenyOrders {
  const { size } = matrix;
  if (size === 0) throw new MethodError('empty-sample', 'there is no unit to order');
  if (size > mostUnits)
    throw new MethodError(
      'out-of-range',
      `${size} units are more than ${mostUnits}, which can be ordered exactly`,
    );
  const state = solve(matrix);
  const orders: number[][] = [];
  list(state, 2 ** size - 1, [], orders);
  return { score: state.best[2 ** size - 1] ?? 0, count: state.count[2 ** size - 1] ?? 0, orders };
}

/** For every set of units, as bits: the best support of its units among themselves and how many orders have it. */
interface State {
  readonly matrix: OutrankingMatrix;
  readonly best: Float64Array;
  readonly count: Float64Array;
  readonly tolerance: number;
}

function solve(matrix: OutrankingMatrix): State {
  const sets = 2 ** matrix.size;
  const total = matrix.cells.reduce((sum, value) => sum + Math.abs(value), 0);
  const state = {
    matrix,
    best: new Float64Array(sets),
    count: new Float64Array(sets),
    tolerance: 1e-12 * total,
  };
  state.count[0] = 1;
  for (let set = 1; set < sets; set++) {
    const scores = membersOf(set, matrix.size).map((first) => ({
      rest: without(set, first),
      score: scoreOf(state, set, first),
    }));
    const best = Math.max(...scores.map(({ score }) => score));
    state.best[set] = best;
    for (const { rest, score } of scores)
      if (score >= best - state.tolerance)
        state.count[set] = (state.count[set] ?? 0) + (state.count[rest] ?? 0);
  }
  return state;
}

/** Support for `first` before all others of the set, and theirs among themselves at best. */
function scoreOf({ matrix, best }: State, set: number, first: number): number {
  const rest = without(set, first);
  return membersOf(rest, matrix.size).reduce(
    (sum, other) => sum + supportFor(matrix, first, other),
    best[rest] ?? 0,
  );
}

function list(state: State, set: number, before: readonly number[], orders: number[][]): void {
  if (orders.length === mostListed) return;
  if (set === 0) {
    orders.push([...before]);
    return;
  }
  for (const first of membersOf(set, state.matrix.size))
    if (scoreOf(state, set, first) >= (state.best[set] ?? 0) - state.tolerance)
      list(state, without(set, first), [...before, first], orders);
}

function membersOf(set: number, size: number): number[] {
  const members: number[] = [];
  for (let unit = 0; unit < size; unit++) if ((set >> unit) & 1) members.push(unit);
  return members;
}

function without(set: number, unit: number): number {
  return set & ~(1 << unit);
}
