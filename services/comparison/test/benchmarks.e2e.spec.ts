import {
  cityProfileChangedV1,
  cityRegisteredV1,
  instrumentPublishedV1,
  networkFoundedV1,
  networkJoinedV1,
  publishedResultRecordedV1,
  roundClosedV1,
  roundOpenedV1,
  scoreWithdrawnV1,
  submissionScoredV1,
} from '@interlace/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  benchmark,
  cityComparison,
  cityList,
  progress,
  roundList,
  roundStatistics,
} from '../src/benchmarks/wire.ts';
import { cityId, networkId, roundId } from '../src/testing/builders.ts';
import { type ComparisonUnderTest, comparisonUnderTest } from './comparison-harness.ts';
import {
  instrumentPublished,
  joined,
  networkFounded,
  opened,
  publishedResult,
  question,
  registered,
  scored,
} from './events.ts';

let comparison: ComparisonUnderTest;
const CITIES = [1, 2, 3, 4, 5, 6, 7];
const at = (round: number) => `/api/v1/benchmarks/rounds/${roundId(round)}`;

beforeAll(async () => {
  comparison = await comparisonUnderTest();
  const { send } = comparison;
  // Scores first: every other topic may be late.
  await send(
    submissionScoredV1,
    ...CITIES.map((city) => scored(1, city, { total: 10 * city, housing: 70 - 10 * city })),
  );
  await send(submissionScoredV1, ...CITIES.map((city) => scored(2, city, { total: 10 * city + 5 })));
  await send(
    publishedResultRecordedV1,
    publishedResult(1, 1),
    publishedResult(2, 1, { cityId: null, unit: 'Mean' }),
  );
  await comparison.settled();
  await send(roundOpenedV1, opened(1), opened(2));
  await send(cityRegisteredV1, ...CITIES.map((city) => registered(city, city > 4 ? { country: 'ES' } : {})));
  await send(networkFoundedV1, networkFounded);
  await send(networkJoinedV1, ...CITIES.map(joined));
  await send(instrumentPublishedV1, instrumentPublished);
  await comparison.settled();
  for (const round of [1, 2]) await comparison.ranked(roundId(round));
});
afterAll(() => comparison.close());

describe('GET a benchmark', () => {
  it('shows scorecard, sample, peers, ranks, strengths and published figures, joined from topics in any order', async () => {
    const { status, body } = await comparison.get(`${at(1)}/cities/${cityId(7)}`);
    expect(status).toBe(200);
    expect(benchmark.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      round: { code: 'round-1', network: { name: 'Sandbox network' }, fictitious: true },
      city: { code: 'city-7', country: 'ES' },
      sample: { origin: 'illustrative', methodVersion: '1.0.0', instrument: { version: '1.0.0' }, cities: 7 },
      peers: {
        level: 'foreign-born-band',
        cities: 7,
        population: { figure: { year: 2023, value: 50_007, source: 'census' }, band: { code: 'small' } },
      },
      strengths: [{ indicator: 'language', title: 'Language', gap: 30 }],
      weaknesses: [{ indicator: 'housing', title: 'Housing', gap: -30 }],
    });
    expect(body.items.map((item: { code: string }) => item.code)).toEqual(['total', 'language', 'housing']);
    expect(body.items[0]).toMatchObject({
      strict: 70,
      lenient: 71,
      coverage: 0.9,
      sample: {
        statistics: { n: 7, min: 10, q1: 25, median: 40, q3: 55, max: 70, mean: 40 },
        rank: { place: 1, tied: 1, of: 7, interval: { low: 1, median: 1, high: 2 }, band: 1 },
      },
    });
  });

  it('shows published figures beside, never inside', async () => {
    const { body } = await comparison.get(`${at(1)}/cities/${cityId(1)}`);
    expect(body.published).toEqual([
      {
        origin: 'published',
        indicator: 'total',
        score: 71,
        year: 2019,
        questionnaire: 'original',
        source: 'Report 2019, p. 3',
      },
    ]);
    expect(body.items[0].sample.statistics.max).toBe(70);
  });

  it('answers 304 to the ETag, which names the data version', async () => {
    const first = await comparison.get(`${at(1)}/cities/${cityId(2)}`);
    expect(first.headers.etag).toContain(first.body.dataVersion);
    const again = await comparison.get(
      `${at(1)}/cities/${cityId(2)}`,
      {},
      { 'if-none-match': first.headers.etag },
    );
    expect([again.status, again.raw.length]).toEqual([304, 0]);
  });
});

describe('GET statistics of a round', () => {
  it('gives every sample, and groups on request, small ones suppressed', async () => {
    const { body } = await comparison.get(`${at(1)}?by=country`);
    expect(roundStatistics.parse(body)).toEqual(body);
    const [sample] = body.samples;
    expect(sample.items[0].statistics).toMatchObject({ n: 7, median: 40 });
    expect(
      sample.groups.map((group: { group: string; cities: number }) => [group.group, group.cities]),
    ).toEqual([
      ['DE', 4],
      ['ES', 3],
    ]);
    expect(sample.groups[0].items[0]).toMatchObject({
      statistics: null,
      suppressed: { code: 'group-too-small' },
    });
  });

  it('names networks', async () => {
    const { body } = await comparison.get(`${at(1)}?by=network`);
    expect(body.samples[0].groups).toMatchObject([{ group: networkId, name: 'Sandbox network', cities: 7 }]);
  });
});

describe('GET cities of a round', () => {
  it('pages through every city once, best first', async () => {
    const places: number[] = [];
    let cursor = '';
    do {
      const { body } = await comparison.get(
        `${at(1)}/cities?sort=total&limit=3${cursor && `&cursor=${cursor}`}`,
      );
      expect(cityList.parse(body)).toEqual(body);
      for (const { scores } of body.items) places.push(scores[0].rank.place);
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(places).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('sorts by name without being told, and adds the indicator it is sorted by', async () => {
    const byName = await comparison.get(`${at(1)}/cities`);
    expect(byName.body.items[0]).toMatchObject({ city: { name: 'City 1' }, scores: [{ code: 'total' }] });
    const byHousing = await comparison.get(`${at(1)}/cities?sort=housing&limit=1`);
    expect(byHousing.body.items[0]).toMatchObject({
      city: { name: 'City 1' },
      scores: [{ code: 'total' }, { code: 'housing', strict: 60, rank: { place: 1 } }],
    });
  });
});

describe('GET rounds', () => {
  it('lists the latest first with the number of cities per origin', async () => {
    const { body } = await comparison.get('/api/v1/benchmarks/rounds?limit=1');
    expect(roundList.parse(body)).toEqual(body);
    expect(body.items).toMatchObject([
      { round: { code: 'round-2' }, cities: [{ origin: 'illustrative', cities: 7 }] },
    ]);
    const next = await comparison.get(`/api/v1/benchmarks/rounds?limit=1&cursor=${body.nextCursor}`);
    expect(next.body).toMatchObject({ items: [{ round: { code: 'round-1' } }], nextCursor: null });
  });
});

describe('GET a comparison of cities', () => {
  it('sets two to four cities side by side', async () => {
    const { body } = await comparison.get(
      `${at(1)}/comparison?city=${cityId(3)}&city=${cityId(7)}&city=${cityId(1)}`,
    );
    expect(cityComparison.parse(body)).toEqual(body);
    expect(body.cities.map(({ name }: { name: string }) => name)).toEqual(['City 3', 'City 7', 'City 1']);
    expect(body.items[0].values).toMatchObject([{ difference: 0 }, { difference: 40 }, { difference: -20 }]);
  });

  it.each([
    ['one city', `city=${cityId(1)}`, 400],
    ['five cities', [1, 2, 3, 4, 5].map((city) => `city=${cityId(city)}`).join('&'), 400],
    ['a city twice', `city=${cityId(1)}&city=${cityId(1)}`, 400],
    ['no city', '', 400],
    ['an unknown city', `city=${cityId(1)}&city=${cityId(99)}`, 404],
  ])('refuses %s', async (_, query, status) => {
    expect((await comparison.get(`${at(1)}/comparison?${query}`)).status).toBe(status);
  });
});

describe('GET progress', () => {
  it('compares the shared core and the full scores of two rounds', async () => {
    const { body } = await comparison.get(`${at(2)}/cities/${cityId(2)}/progress`);
    expect(progress.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      from: { round: { code: 'round-1' } },
      to: { round: { code: 'round-2' } },
      core: { shared: 2, from: { points: 70, attainable: 200, index: 35 }, to: { index: 25 }, change: -10 },
      sameInstrument: true,
      sameMethod: true,
    });
    expect(body.items[0]).toMatchObject({ code: 'total', from: 20, to: 25, change: 5 });
  });

  it('has nothing to compare the first round with', async () => {
    const { status, body } = await comparison.get(`${at(1)}/cities/${cityId(2)}/progress`);
    expect([status, body.code]).toEqual([404, 'no-earlier-round']);
  });

  it('follows a correction of the earlier round', async () => {
    const corrected = scored(
      1,
      3,
      { total: 90, housing: null },
      { submissionVersion: 2, questions: [question('q-language', 90)] },
    );
    await comparison.send(submissionScoredV1, corrected);
    await comparison.settled();
    const { body } = await comparison.get(`${at(2)}/cities/${cityId(3)}/progress?since=${roundId(1)}`);
    expect(body.core).toMatchObject({
      shared: 1,
      onlyTo: ['q-housing'],
      from: { index: 90 },
      to: { index: 35 },
    });
  });
});

describe('bad input', () => {
  it.each([
    ['a round that is no UUID', '/api/v1/benchmarks/rounds/x', 400, 'roundId'],
    ['an unknown round', at(9), 404, undefined],
    ['an unknown group', `${at(1)}?by=mayor`, 400, 'by'],
    ['a parameter nobody knows', `${at(1)}/cities/${cityId(1)}?orign=submitted`, 400, 'orign'],
    ['published as a sample', `${at(1)}/cities/${cityId(1)}?origin=published`, 400, 'origin'],
    ['a city that is no UUID', `${at(1)}/cities/%00`, 400, 'cityId'],
    ['an unknown city', `${at(1)}/cities/${cityId(99)}`, 404, undefined],
    ['an origin the city does not have', `${at(1)}/cities/${cityId(1)}?origin=validated`, 404, undefined],
    ['an item the instrument does not have', `${at(1)}/cities?sort=weather`, 400, 'sort'],
    ['a limit out of range', `${at(1)}/cities?limit=0`, 400, 'limit'],
    ['a cursor of its own making', `${at(1)}/cities?cursor=abc`, 400, 'cursor'],
    ['since when, no UUID', `${at(2)}/cities/${cityId(1)}/progress?since=1`, 400, 'since'],
    ['an export in no format', `/api/v1/exports/rounds/${roundId(1)}.pdf`, 404, undefined],
    ['an export of no round', '/api/v1/exports/rounds/x.csv', 400, 'roundId'],
  ])('%s is a problem that names it', async (_, url, status, name) => {
    const answer = await comparison.get(url);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.invalidParams?.[0]?.name).toBe(name);
  });

  it('refuses a cursor carried over to another order', async () => {
    const { body } = await comparison.get(`${at(1)}/cities?sort=total&limit=1`);
    const other = await comparison.get(`${at(1)}/cities?sort=housing&limit=1&cursor=${body.nextCursor}`);
    expect(other.body.code).toBe('cursor-invalid');
  });
});

describe('events that cannot be', () => {
  it('parks a score with more points than attainable, and goes on', async () => {
    const impossible = scored(2, 7, { total: 1 }, { questions: [question('q-language', 2, 1)] });
    await comparison.send(submissionScoredV1, impossible, scored(2, 1, { total: 6 }));
    await comparison.settled();
    expect(await comparison.bus.deadLetters.list()).toMatchObject([{ code: 'points-exceed-attainable' }]);
    expect((await comparison.get(`${at(2)}/cities/${cityId(7)}`)).body.items[0].strict).toBe(75);
    expect((await comparison.get(`${at(2)}/cities/${cityId(1)}`)).body.items[0].strict).toBe(6);
  });
});

describe('events that change what is shown', () => {
  const total = async (round: number, city: number) =>
    (await comparison.get(`${at(round)}/cities/${cityId(city)}`)).body.items?.[0];

  it('a score of the same version replaces the one before, under another data version', async () => {
    const before = (await comparison.get(at(2))).body.dataVersion;
    await comparison.send(submissionScoredV1, scored(2, 4, { total: 99 }));
    await comparison.settled();
    await comparison.ranked(roundId(2));
    expect(await total(2, 4)).toMatchObject({
      strict: 99,
      sample: { rank: { place: 1 }, statistics: { n: 7, max: 99 } },
    });
    expect((await comparison.get(at(2))).body.dataVersion).not.toBe(before);
  });

  it('a withdrawal removes the city, also from what comes late', async () => {
    const { submissionId, submissionVersion } = scored(2, 6, { total: 0 });
    const withdrawn = { submissionId, submissionVersion, cityId: cityId(6), roundId: roundId(2) };
    await comparison.send(scoreWithdrawnV1, withdrawn);
    await comparison.send(submissionScoredV1, scored(2, 6, { total: 100 }));
    await comparison.settled();
    expect((await comparison.get(`${at(2)}/cities/${cityId(6)}`)).status).toBe(404);
    expect((await comparison.get(at(2))).body.samples[0]).toMatchObject({ cities: 6 });
    const again = scored(2, 6, { total: 65 }, { submissionVersion: 2 });
    await comparison.send(submissionScoredV1, again);
    await comparison.settled();
    expect(await total(2, 6)).toMatchObject({ strict: 65, sample: { statistics: { n: 7 } } });
  });

  it('a changed profile moves the city to other peers; a closed round says so', async () => {
    await comparison.send(cityProfileChangedV1, registered(5, { population: 900_000 }, 'New Name'));
    await comparison.send(roundClosedV1, {
      roundId: roundId(2),
      networkId,
      closedAt: '2022-07-01T00:00:00.000Z',
    });
    await comparison.settled();
    const { body } = await comparison.get(`${at(2)}/cities/${cityId(5)}`);
    expect(body).toMatchObject({
      city: { name: 'New Name' },
      round: { closedAt: '2022-07-01T00:00:00.000Z' },
      peers: { level: 'round', population: { band: { code: 'large' } } },
    });
    expect(body.peers.steps.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'too-small',
      'too-small',
      'used',
    ]);
  });
});
