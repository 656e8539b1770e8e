import { doubtIn } from '../robustness/rank-doubt.ts';
import type { Disclosure } from './disclosure.ts';
import { cityNameOf, itemNamesOf, sampleHeadOf } from './heads.ts';
import { itemOf, type Member, ROUND_GROUP } from './member.ts';
import type { RoundTable } from './round-table.ts';
import { compare, nameKey, type Sample, scoreKey } from './sample.ts';
import type { CityList } from './wire.ts';

export type CitySort = { item: string } | 'name';

/** Where a page ends: the sort key and the id of its last city. */
export type CityPosition = readonly [key: string | number, cityId: string];

export interface CityPage {
  readonly sort: CitySort;
  readonly after: CityPosition | undefined;
  readonly limit: number;
}

export const positionOf = (member: Member, sort: CitySort): CityPosition => [
  sort === 'name' ? nameKey(member) : scoreKey(member, sort.item),
  member.score.cityId,
];

/** A page of the members of a sample, one more than asked for when there is a next page. O(log n + page). */
export function cityPage(sample: Sample, { sort, after, limit }: CityPage): Member[] {
  const ordered = sample.ordered(sort);
  let from = 0;
  let to = after ? ordered.length : 0;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const member = ordered[middle];
    if (member && after && !isAfter(positionOf(member, sort), after)) from = middle + 1;
    else to = middle;
  }
  return ordered.slice(from, from + limit + 1);
}

const isAfter = ([key, id]: CityPosition, [afterKey, afterId]: CityPosition) =>
  (compare<string | number>(key, afterKey) || compare(id, afterId)) > 0;

/** Whether a sample can be sorted by an item. */
export const hasItem = (sample: Sample, item: string): boolean =>
  sample.items().some(({ code }) => code === item);

/** A city in the list: its composites, and the indicator the list is sorted by. */
export function listedCityOf(
  table: RoundTable,
  sample: Sample,
  sort: CitySort,
  member: Member,
  disclosure: Disclosure,
): CityList['items'][number] {
  const names = itemNamesOf(table, sample).filter(
    ({ code, kind }) => kind === 'composite' || (sort !== 'name' && sort.item === code),
  );
  return {
    city: cityNameOf(member.facts),
    ...(member.score.late && { late: member.score.late }),
    scores: names.map((name) => {
      const { strict = null, lenient = null, coverage = 0 } = itemOf(member, name.code) ?? {};
      const doubt = doubtIn(sample, ROUND_GROUP, name.code, member.score.cityId);
      const { statistics: _, ...standing } = disclosure.standing(ROUND_GROUP, name.code, strict, doubt);
      return { ...name, strict, lenient, coverage, ...standing };
    }),
  };
}

/** Head of a list; the sample is null in a round that has no scores the caller may see. */
export function cityListHead(
  table: RoundTable,
  sample: Sample | undefined,
): Pick<CityList, 'dataVersion' | 'sample'> {
  return { dataVersion: table.dataVersion, sample: sample ? sampleHeadOf(sample) : null };
}
