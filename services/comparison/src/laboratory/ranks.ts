import { bandsOf, places } from '@interlace/composite-index';
import type { PlaceDoubt, Rank } from '../benchmarks/standing.ts';
import { TIE } from '../benchmarks/tie.ts';

/**
 * Places beside their intervals, which reach at least as far as the place itself; bands by overlapping intervals. A place without an
 * interval is certain. Pure.
 */
export function ranksOf(
  scores: readonly (number | null)[],
  intervals: readonly (PlaceDoubt['interval'] | null)[] = [],
): (Rank | null)[] {
  const found = places(scores, 'higher-is-better', TIE);
  const widened = found.map((own, at) => {
    if (own === null) return null;
    const { place } = own;
    const { low, median, high } = intervals[at] ?? { low: place, median: place, high: place };
    return { low: Math.min(place, low), median, high: Math.max(place, high) };
  });
  const bands = bandsOf(widened);
  return found.map((place, at) => {
    const interval = widened[at];
    const band = bands[at]?.band;
    return place === null || !interval || band === undefined ? null : { ...place, interval, band };
  });
}
