import type { PlaceDoubt } from '../benchmarks/standing.ts';
import type { SuppressionCode } from '../benchmarks/suppression.ts';
import type { GroupDoubt, ItemDoubt } from './place-doubt.ts';
import type { RefusalCode } from './sample-data.ts';

/** What is known of the places of a sample whose data have this version. */
export interface RankDoubt {
  readonly dataVersion: string;
  /** Goes into the version of every answer that shows ranks. */
  readonly stamp: string;
  /** Of a city in a group; instead the reason where there is none. */
  of(group: string, item: string, cityId: string): PlaceDoubt | SuppressionCode;
}

/** Cities of a ranked group by id, in the order of the run's numbers. */
export interface NamedGroup {
  readonly key: string;
  readonly cityIds: readonly string[];
}

/** A finished run, ready to be looked up. */
export function finishedDoubt(
  versions: { readonly dataVersion: string; readonly designVersion: string },
  groups: readonly NamedGroup[],
  doubts: readonly ItemDoubt[],
): RankDoubt {
  const positions = new Map(
    groups.map(({ key, cityIds }) => [key, new Map(cityIds.map((cityId, position) => [cityId, position]))]),
  );
  const items = new Map(doubts.map((doubt) => [doubt.item, doubt.groups]));
  return {
    dataVersion: versions.dataVersion,
    stamp: `ranks ${versions.designVersion}`,
    of(group, item, cityId) {
      const position = positions.get(group)?.get(cityId);
      const doubt = items.get(item)?.[group];
      return (position !== undefined && doubt && placeAt(doubt, position)) || 'no-score';
    },
  };
}

function placeAt({ low, median, high, band }: GroupDoubt, position: number): PlaceDoubt | undefined {
  const [from, middle, to, number] = [low[position], median[position], high[position], band[position]];
  if (!from || !middle || !to || !number) return undefined;
  return { interval: { low: from, median: middle, high: to }, band: number };
}

/** A sample that cannot be tried has no ranks. */
export function refusedDoubt(dataVersion: string, code: RefusalCode): RankDoubt {
  return { dataVersion, stamp: `refused ${code}`, of: () => 'rank-refused' };
}

/** The doubt about a place, or the reason why it is not known. */
export function doubtIn(
  { doubt }: { readonly doubt: RankDoubt | undefined },
  group: string,
  item: string,
  cityId: string,
): PlaceDoubt | SuppressionCode {
  return doubt?.of(group, item, cityId) ?? 'rank-pending';
}
