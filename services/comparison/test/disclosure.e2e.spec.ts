import {
  cityRegisteredV1,
  networkFoundedV1,
  networkJoinedV1,
  roundOpenedV1,
  submissionScoredV1,
} from '@interlace/contracts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cityId, roundId } from '../src/testing/builders.ts';
import { type Caller, type ComparisonUnderTest, comparisonUnderTest } from './comparison-harness.ts';
import { joined, networkFounded, opened, registered, scored } from './events.ts';

/** Takes part in the round and is no member of its network: sees its own figures and statistics. */
const OUTSIDER = 1;
const outsider: Caller = {
  roles: ['city-coordinator'],
  organisation: { id: cityId(OUTSIDER), kind: 'city' },
};
const url = `/api/v1/benchmarks/rounds/${roundId(1)}`;

let comparison: ComparisonUnderTest;

async function arrive(...cities: number[]): Promise<void> {
  const others = cities.filter((city) => city !== OUTSIDER);
  const country = (city: number) => (city % 4 === 0 ? 'IT' : 'DE');
  await comparison.send(
    cityRegisteredV1,
    ...cities.map((city) => registered(city, { country: country(city) })),
  );
  if (others.length > 0) await comparison.send(networkJoinedV1, ...others.map(joined));
  await comparison.send(
    submissionScoredV1,
    ...cities.map((city) => scored(1, city, { total: city * 3 }, { origin: 'submitted' })),
  );
  await comparison.settled();
}

const countOf = async (caller?: Caller) => {
  const { body } = await comparison.get(url, caller);
  const total = body.samples[0].items.find(({ code }: { code: string }) => code === 'total');
  return total.statistics?.n ?? total.suppressed.code;
};

beforeAll(async () => {
  comparison = await comparisonUnderTest();
  await comparison.send(networkFoundedV1, { ...networkFounded, minimumGroup: 4 });
  await comparison.send(roundOpenedV1, opened(1, { fictitious: false }));
  await arrive(1, 2, 3);
});
afterAll(() => comparison.close());

it('sums up no fewer cities than the network has set', async () => {
  expect((await comparison.get(url)).body.round.minimumGroup).toBe(4);
  expect([await countOf(), await countOf(outsider)]).toEqual(['group-too-small', 'group-too-small']);
  await arrive(4, 5);
  expect([await countOf(), await countOf(outsider)]).toEqual([5, 5]);
});

it('tells nobody by the difference of before and after, except who sees every city anyway', async () => {
  for (const city of [6, 7, 8]) {
    await arrive(city);
    expect([await countOf(), await countOf(outsider)]).toEqual([city, 5]);
    const own = await comparison.get(`${url}/cities/${cityId(OUTSIDER)}`, outsider);
    expect(own.body.items[0].sample).toMatchObject({
      statistics: { n: 5 },
      rank: null,
      suppressed: { code: 'awaiting-changes' },
    });
  }
  await arrive(9);
  expect([await countOf(), await countOf(outsider)]).toEqual([9, 9]);
});

it('withholds a large group with which a small one could be computed', async () => {
  const byCountry = async (caller?: Caller) => {
    const { body } = await comparison.get(`${url}?by=country`, caller);
    return body.samples[0].groups.map(
      ({
        group,
        items: [total],
      }: {
        group: string;
        items: { statistics: unknown; suppressed: { code: string } }[];
      }) => [group, total?.statistics ? 'shown' : total?.suppressed.code],
    );
  };
  const expected = [
    ['DE', 'complementary'],
    ['IT', 'group-too-small'],
  ];
  expect(await byCountry()).toEqual(expected);
  expect(await byCountry(outsider)).toEqual(expected);
});
