import type { RankInterval } from './rank-interval.ts';

/** A unit among all others by intervals alone; units without an interval have none. */
export interface BandPlace {
  /** Number of the band, 1 for the best. */
  readonly band: number;
  /** Units whose whole interval is better, and whose whole interval is worse. */
  readonly clearlyBehind: number;
  readonly clearlyAheadOf: number;
}

/**
 * Bands of units that may be ordered (methodology: units whose intervals overlap are not ordered, Handbook, p. 117–131).
 * Two intervals overlap when they share a place, ends included. A band is a set of units linked by overlaps, directly or
 * through others (a connected part of the overlap graph): the finest division in which units of different bands never
 * overlap, so that the order of bands contradicts no interval. Within a band nobody is ordered, even where two ends of a
 * long chain do not overlap; `clearlyBehind` and `clearlyAheadOf` keep those pairs visible.
 */
export function bandsOf(intervals: readonly (RankInterval | null)[]): (BandPlace | null)[] {
  const present = intervals.filter((interval) => interval !== null);
  const lows = Float64Array.from(present, ({ low }) => low).sort();
  const highs = Float64Array.from(present, ({ high }) => high).sort();
  const starts = bandStarts(present);
  return intervals.map((interval) =>
    interval === null
      ? null
      : {
          band: countBelow(starts, interval.low + 1),
          clearlyBehind: countBelow(highs, interval.low),
          clearlyAheadOf: lows.length - countBelow(lows, interval.high + 1),
        },
  );
}

/** The best places at which a band begins: where every earlier interval has ended. */
function bandStarts(intervals: readonly RankInterval[]): Float64Array {
  const starts: number[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const { low, high } of intervals.toSorted((one, other) => one.low - other.low)) {
    if (low > reached) starts.push(low);
    reached = Math.max(reached, high);
  }
  return Float64Array.from(starts);
}

/** How many of an ascending list of whole numbers are below a limit, by halving. */
function countBelow(ascending: Float64Array, limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
