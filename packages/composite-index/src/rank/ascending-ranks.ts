import type { Column } from '../table/data-table.ts';
import { presentValues } from '../table/data-table.ts';

/** How equal values share their places: all take the lowest of them, or all the mean of them. */
export type Ties = 'lowest' | 'mean';

/**
 * Rank of every present value counted from below: 1 is the lowest value, the other way round from places (`n_rank` of
 * COINr). Returns the rank of a value, which must be in the column. O(n log n) to build, O(1) to ask.
 */
export function ascendingRanks(column: Column, ties: Ties): (value: number) => number {
  const sorted = presentValues(column).sort();
  const ranks = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const value = sorted[from] ?? 0;
    let to = from + 1;
    while (sorted[to] === value) to++;
    ranks.set(value, ties === 'lowest' ? from + 1 : (from + 1 + to) / 2);
    from = to;
  }
  return (value) => ranks.get(value) ?? 0;
}
