import { requireFinite } from '../method-error.ts';

/** Which end of the scale is better. */
export type Direction = 'higher-is-better' | 'lower-is-better';

/** `place` 1 is the best; `tied` counts the units with this very value, this one included; `of` counts all units. */
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
 * compared. The value need not be in the sample: then `tied` is 0 and `place` is where it would stand. O(log n).
 */
export function placeAmong(sorted: Float64Array, value: number, direction: Direction): Place {
  requireFinite(value, 'a value');
  const below = countWhile(sorted, (other) => other < value);
  const notAbove = countWhile(sorted, (other) => other <= value);
  const better = direction === 'higher-is-better' ? sorted.length - notAbove : below;
  return { place: better + 1, tied: notAbove - below, of: sorted.length };
}

/** Places of all units in their own order; a missing value (null) has no place and does not count in `of`. O(n log n). */
export function places(values: readonly (number | null)[], direction: Direction): (Place | null)[] {
  const sorted = sortedSample(values);
  return values.map((value) => (value === null ? null : placeAmong(sorted, value, direction)));
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
