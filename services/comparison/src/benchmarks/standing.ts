import type { Distribution, Statistics } from './distribution.ts';
import { type Suppression, suppressed } from './suppression.ts';

/**
 * Place of a city among others: 1 is the best, ties share the better place, `tied` counts the cities on it, `of` those
 * with a score. `interval` and `band` say how sure the place is; null as long as no uncertainty run has been made.
 */
export interface Rank {
  readonly place: number;
  readonly tied: number;
  readonly of: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly band: number | null;
}

/** What a group says of an item, and where a value stands in it. `suppressed` says why something is null. */
export interface Standing {
  readonly statistics: Statistics | null;
  readonly rank: Rank | null;
  readonly suppressed: Suppression | null;
}

/** Statistics of a group, without any city's place in it. */
export type Overview = Omit<Standing, 'rank'>;

export function overviewOf(distribution: Distribution | undefined): Overview {
  const statistics = distribution?.statistics() ?? null;
  return { statistics, suppressed: statistics ? null : suppressed('group-too-small') };
}

/** Standing of a value that is itself part of the distribution; null is a city without a score. */
export function standingOf(distribution: Distribution | undefined, value: number | null): Standing {
  const { statistics, suppressed: reason } = overviewOf(distribution);
  const rank = rankOf(distribution, value);
  return { statistics, rank, suppressed: reason ?? (value === null ? suppressed('no-score') : null) };
}

export function rankOf(distribution: Distribution | undefined, value: number | null): Rank | null {
  const place = value === null ? null : (distribution?.placeOf(value) ?? null);
  return place && { ...place, interval: null, band: null };
}
