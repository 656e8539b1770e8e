import { doubtIn } from '../robustness/rank-doubt.ts';
import { cityNameOf, itemNamesOf, roundHeadOf, sampleHeadOf } from './heads.ts';
import { itemOf, type Member, ROUND_GROUP } from './member.ts';
import { difference } from './progress.ts';
import type { RoundTable } from './round-table.ts';
import type { Sample } from './sample.ts';
import { rankOf } from './standing.ts';
import type { CityComparison } from './wire.ts';

/** Two to four cities of one sample side by side; differences are to the first of them. Pure. */
export function compareCities(table: RoundTable, sample: Sample, members: readonly Member[]): CityComparison {
  return {
    dataVersion: table.dataVersion,
    round: roundHeadOf(table.round),
    sample: sampleHeadOf(sample),
    cities: members.map(({ facts }) => cityNameOf(facts)),
    items: itemNamesOf(table, sample).map((name) => {
      const [first] = members;
      const reference = (first && itemOf(first, name.code)?.strict) ?? null;
      return { ...name, values: members.map((member) => cityValue(sample, member, name.code, reference)) };
    }),
  };
}

function cityValue(sample: Sample, member: Member, code: string, reference: number | null) {
  const { strict = null, lenient = null, coverage = 0 } = itemOf(member, code) ?? {};
  return {
    cityId: member.score.cityId,
    strict,
    lenient,
    coverage,
    difference: difference(reference, strict),
    ...rankOf(sample.whole.of(code), strict, doubtIn(sample, ROUND_GROUP, code, member.score.cityId)),
  };
}
