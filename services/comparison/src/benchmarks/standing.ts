import type { Distribution, Statistics } from './distribution.ts';
import { type Suppression, type SuppressionCode, suppressed } from './suppression.ts';

/** How sure a place is: where the city stood in 5 to 95 % of all rebuilds of the index, and its band. */
export interface PlaceDoubt {
  readonly interval: { readonly low: number; readonly median: number; readonly high: number };
  /** 1 is the best; cities whose intervals overlap share a band. */
  readonly band: number;
}

/**
 * Place of a city among others: 1 is the best, ties share the better place, `tied` counts the cities on it, `of` those
 * with a score. Never without its doubt.
 */
export interface Rank extends PlaceDoubt {
  readonly place: number;
  readonly tied: number;
  readonly of: number;
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
export function standingOf(
  distribution: Distribution | undefined,
  value: number | null,
  doubt: PlaceDoubt | SuppressionCode,
): Standing {
  return { ...overviewOf(distribution), ...rankOf(distribution, value, doubt) };
}

/** A place, or why there is none. Instead of the doubt comes the reason why it is not known. */
export function rankOf(
  distribution: Distribution | undefined,
  value: number | null,
  doubt: PlaceDoubt | SuppressionCode,
): Pick<Standing, 'rank' | 'suppressed'> {
  const { suppressed: reason } = overviewOf(distribution);
  if (reason) return { rank: null, suppressed: reason };
  const place = value === null ? null : (distribution?.placeOf(value) ?? null);
  if (!place) return { rank: null, suppressed: suppressed('no-score') };
  if (typeof doubt === 'string') return { rank: null, suppressed: suppressed(doubt) };
  return { rank: { ...place, ...doubt }, suppressed: null };
}
