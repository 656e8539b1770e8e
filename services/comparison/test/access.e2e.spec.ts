import { cityRegisteredV1, networkJoinedV1, roundOpenedV1, submissionScoredV1 } from '@interlace/contracts';
import { createTestIdentity, describeAccessTable, type TestIdentity } from '@interlace/service-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityId, id, roundId } from '../src/testing/builders.ts';
import {
  type Caller,
  type ComparisonUnderTest,
  comparisonUnderTest,
  OFFICE,
  PARTNER,
} from './comparison-harness.ts';
import { joined, opened, registered, scored } from './events.ts';

let comparison: ComparisonUnderTest;
let identity: TestIdentity;
const CITIES = [1, 2, 3, 4, 5, 6];
const [MEMBER, LEFT, STRANGER] = [1, 6, 9];

beforeAll(async () => {
  identity = await createTestIdentity();
  comparison = await comparisonUnderTest(identity);
  const { send } = comparison;
  await send(roundOpenedV1, opened(1, { fictitious: false }), opened(2, { fictitious: false }));
  await send(cityRegisteredV1, ...CITIES.map((city) => registered(city)));
  await send(networkJoinedV1, ...CITIES.filter((city) => city !== LEFT).map(joined));
  for (const round of [1, 2]) {
    await send(
      submissionScoredV1,
      ...CITIES.map((city) => scored(round, city, { total: city }, { origin: 'submitted' })),
    );
  }
  await comparison.settled();
});
afterAll(() => comparison.close());

describeAccessTable({ app: () => comparison.app, identity: () => identity });

describe('a round of real cities', () => {
  const of = (city: number): Caller => ({
    roles: ['city-coordinator'],
    organisation: { id: cityId(city), kind: 'city' },
  });
  const elsewhere = { id: id(6, 2), kind: 'evaluator' } as const;
  const mandates = (round: string | null): Caller['mandates'] => [
    { cityId: cityId(LEFT), kind: 'evaluation', roundId: round, until: null },
  ];
  const callers: Record<string, Caller> = {
    partner: { roles: ['partner-analyst'], organisation: PARTNER },
    office: { roles: ['network-manager'], organisation: OFFICE },
    mandated: { roles: ['evaluator'], organisation: elsewhere, mandates: mandates(null) },
    'in round 1': { roles: ['evaluator'], organisation: elsewhere, mandates: mandates(roundId(1)) },
    'other office': { roles: ['network-manager'], organisation: { id: id(6, 3), kind: 'network-office' } },
    administrator: { roles: ['platform-administrator'], organisation: OFFICE },
    member: of(MEMBER),
    left: of(LEFT),
    stranger: of(STRANGER),
  };
  const round = `/api/v1/benchmarks/rounds/${roundId(2)}`;
  const pair = `city=${cityId(LEFT)}&city=${cityId(2)}`;

  const everybody = Object.keys(callers);
  const seen = (...by: string[]) =>
    Object.fromEntries(everybody.map((who) => [who, by.includes(who) ? 200 : 404]));
  const ofTheNetwork = ['partner', 'office', 'member'];

  it.each([
    ['the statistics', round, seen(...ofTheNetwork, 'mandated', 'left')],
    ['a city', `${round}/cities/${cityId(2)}`, seen(...ofTheNetwork)],
    ['the city that left', `${round}/cities/${cityId(LEFT)}`, seen(...ofTheNetwork, 'mandated', 'left')],
    ['its progress', `${round}/cities/${cityId(LEFT)}/progress`, seen(...ofTheNetwork, 'mandated', 'left')],
    ['two cities', `${round}/comparison?${pair}`, seen(...ofTheNetwork)],
    ['an export', `/api/v1/exports/rounds/${roundId(2)}.json`, seen(...ofTheNetwork, 'mandated', 'left')],
  ])('%s', async (_, url, expected) => {
    const statuses = await Promise.all(
      Object.entries(callers).map(async ([name, caller]) => [
        name,
        (await comparison.get(url, caller)).status,
      ]),
    );
    expect(Object.fromEntries(statuses)).toEqual(expected);
  });

  it('is listed, city by city and figure by figure, as far as the caller may see', async () => {
    for (const [name, rounds, cities] of [
      ['partner', 2, 6],
      ['member', 2, 6],
      ['left', 2, 1],
      ['office', 2, 6],
      ['mandated', 2, 1],
      ['in round 1', 1, undefined],
      ['other office', 0, undefined],
      ['administrator', 0, undefined],
      ['stranger', 0, undefined],
    ] as const) {
      const caller = callers[name];
      expect((await comparison.get('/api/v1/benchmarks/rounds', caller)).body.items).toHaveLength(rounds);
      const listed = (await comparison.get(`${round}/cities?sort=total`, caller)).body.items;
      expect(listed?.length).toBe(cities);
      const rows = (await comparison.get(`/api/v1/exports/rounds/${roundId(2)}.json`, caller)).body.rows;
      expect(rows && new Set(rows.map(({ city }: { city: string }) => city)).size).toBe(cities);
    }
  });

  it('answers alike for what is hidden and for what does not exist', async () => {
    const hidden = await comparison.get(`${round}/cities/${cityId(2)}`, callers.left);
    const missing = await comparison.get(`${round}/cities/${cityId(99)}`, callers.left);
    const same = ({ requestId: _, instance: __, ...problem }: Record<string, unknown>) => problem;
    expect(same(hidden.body)).toEqual(same(missing.body));
  });
});
