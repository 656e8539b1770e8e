import { requireFinite } from '../method-error.ts';

/** Which end of the scale is better. */
export type Direction = 'higher-is-better' | 'lower-is-better';

/** `place` 1 is the best; `tied` counts the units on it, this one included; `of` counts all units. */
export interface Place {
  readonly place: number;
  readonly tied: number;
  readonly of: number;
}

/** The present values in ascending order, as `placeAmong`, `quantile` and `summarise` want them. The input is left as it is. */
export function sortedSample(values: Iterable<number | null>): Float64Array {
  const present: number[] = [];
  for (const value of values) if (value !== null) present.push(requireFinite(value, 'a value'));
  return Float64Array.from(present).sort();
}

/**
 * Place of a value in a sample sorted in ascending order; ties share the better place ("min" ranks), unrounded values are
 * compared. Values tie that are no further apart than `tie`, and with them what ties with one of them. The value need not be
 * in the sample: then `place` is where it would stand. O(log n + tied).
 */
export function placeAmong(sorted: Float64Array, value: number, direction: Direction, tie = 0): Place {
  requireFinite(value, 'a value');
  const below = firstOfTie(
    sorted,
    countWhile(sorted, (other) => other < value),
    value,
    tie,
  );
  const notAbove = endOfTie(
    sorted,
    countWhile(sorted, (other) => other <= value),
    value,
    tie,
  );
  const better = direction === 'higher-is-better' ? sorted.length - notAbove : below;
  return { place: better + 1, tied: notAbove - below, of: sorted.length };
}

/** Places of all units in their own order; a missing value (null) has no place and does not count in `of`. O(n log n). */
export function places(values: readonly (number | null)[], direction: Direction, tie = 0): (Place | null)[] {
  const sorted = sortedSample(values);
  return values.map((value) => (value === null ? null : placeAmong(sorted, value, direction, tie)));
}

/** Moves down from a position as long as the next value is near the last. */
function firstOfTie(sorted: Float64Array, from: number, value: number, tie: number): number {
  let last = value;
  let at = from;
  while (at > 0 && last - (sorted[at - 1] ?? 0) <= tie) last = sorted[--at] ?? 0;
  return at;
}

/** Moves up likewise, to the first position beyond. */
function endOfTie(sorted: Float64Array, from: number, value: number, tie: number): number {
  let last = value;
  let at = from;
  while (at < sorted.length && (sorted[at] ?? 0) - last <= tie) last = sorted[at++] ?? 0;
  return at;
}

/** Length of the leading run of a sorted sample for which `holds` is true, by halving. */
function countWhile(sorted: Float64Array, holds: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(sorted[middle] ?? Number.NaN)) from = middle + 1;
    else to = middle;
  }
  return from;
}
