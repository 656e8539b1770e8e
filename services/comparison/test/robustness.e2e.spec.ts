import { instrumentPublishedV1, roundOpenedV1, submissionScoredV1 } from '@interlace/contracts';
import { interculturalInstrument } from '@interlace/instruments';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { robustness } from '../src/robustness/wire.ts';
import { cityId, roundId } from '../src/testing/builders.ts';
import { type ComparisonUnderTest, comparisonUnderTest } from './comparison-harness.ts';
import { instrumentPublished, opened, scored } from './events.ts';
import { answersAt, surveyEvents, tellRealRound } from './real-round.ts';

let comparison: ComparisonUnderTest;
const CITIES = Array.from({ length: 12 }, (_, city) => city + 1);
const at = (round: number) => `/api/v1/benchmarks/rounds/${roundId(round)}`;
const answersOf = (city: number) =>
  answersAt(interculturalInstrument, (_, question) =>
    (question + city) % 17 === 0
      ? null
      : Math.min(1, Math.max(0, city / 12 + 0.3 * Math.sin(question * city))),
  );
const pages = (round: number) => [
  at(round),
  `${at(round)}?by=country`,
  `${at(round)}/cities`,
  `${at(round)}/cities?sort=core`,
  `${at(round)}/comparison?city=${cityId(1)}&city=${cityId(2)}`,
  `${at(round)}/robustness`,
  `/api/v1/exports/rounds/${roundId(round)}.json`,
  ...[1, 6, 12].map((city) => `${at(round)}/cities/${cityId(city)}`),
];

beforeAll(async () => {
  comparison = await comparisonUnderTest();
  await tellRealRound(
    comparison,
    1,
    CITIES.map((city) => ({ city, answers: answersOf(city) })),
  );
});
afterAll(() => comparison.close());

/** Ranks in an answer, wherever they are: objects under `rank`, and rows of an export. */
function ranksIn(given: unknown): unknown[] {
  if (typeof given !== 'object' || given === null) return [];
  const value = given as Record<string, unknown>;
  const entries = Object.entries(value);
  const own = entries.flatMap(([key, part]) => (/^rank(_place)?$/.test(key) && part !== null ? [part] : []));
  const here = own.map((rank) =>
    typeof rank === 'object'
      ? rank
      : { place: rank, interval: { low: value.rank_low, high: value.rank_high }, band: value.band },
  );
  return [...here, ...entries.flatMap(([, part]) => ranksIn(part))];
}

interface Shape {
  readonly properties: Record<string, unknown>;
  readonly required?: readonly string[];
}

/** Every schema of a document that has a place in it. */
function placesIn(document: unknown): Shape[] {
  if (typeof document !== 'object' || document === null) return [];
  const parts = Object.values(document).flatMap(placesIn);
  const { properties } = document as Partial<Shape>;
  const isPlace = typeof properties === 'object' && 'place' in properties && 'of' in properties;
  return isPlace ? [document as Shape, ...parts] : parts;
}

function expectNoNakedRank(body: unknown): number {
  const ranks = ranksIn(body);
  for (const rank of ranks)
    expect(rank).toMatchObject({
      place: expect.any(Number),
      interval: { low: expect.any(Number), high: expect.any(Number) },
      band: expect.any(Number),
    });
  return ranks.length;
}

describe('no answer shows a rank without interval and band', () => {
  it('while they are computed, when they are there, and after a change', async () => {
    for (const url of pages(1)) expectNoNakedRank((await comparison.get(url)).body);
    await comparison.ranked(roundId(1));
    const shown = await Promise.all(
      pages(1).map(async (url) => expectNoNakedRank((await comparison.get(url)).body)),
    );
    expect(shown.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(12 * 20);

    const before = await comparison.get(`${at(1)}/cities/${cityId(6)}`);
    const { scored: corrected } = surveyEvents(1, { city: 6, answers: answersOf(11), version: 2 });
    await comparison.send(submissionScoredV1, corrected);
    await comparison.settled();
    for (const url of pages(1)) expectNoNakedRank((await comparison.get(url)).body);
    await comparison.ranked(roundId(1));
    const after = await comparison.get(`${at(1)}/cities/${cityId(6)}`);
    expect(expectNoNakedRank(after.body)).toBe(40);
    expect(after.body.items[0].sample.rank.place).toBeLessThan(before.body.items[0].sample.rank.place);
  });

  it('says why there is none, and the answer is another one when the ranks arrive', async () => {
    const { scored: corrected } = surveyEvents(1, { city: 6, answers: answersOf(6), version: 3 });
    await comparison.send(submissionScoredV1, corrected);
    const url = `${at(1)}/cities/${cityId(6)}`;
    const pending = await eventually(async () => {
      const page = await comparison.get(url);
      if (page.body.submission.version < 3) throw new Error('not there yet');
      return page;
    });
    expect(pending.body.items[0].sample).toMatchObject({ rank: null, suppressed: { code: 'rank-pending' } });
    expect(pending.body.items[0].sample.statistics.n).toBe(12);
    await comparison.ranked(roundId(1));
    const ranked = await comparison.get(url, {}, { 'if-none-match': pending.headers.etag });
    expect(ranked.status).toBe(200);
    expect(ranked.body.dataVersion).not.toBe(pending.body.dataVersion);
    expect(ranked.body.items[0].sample.rank).not.toBeNull();
  });

  it('in the laboratory neither, and no shape in the OpenAPI document would let one through', async () => {
    await comparison.ranked(roundId(1));
    const partner = { roles: ['partner-analyst' as const] };
    const url = `/api/v1/laboratory/rounds/${roundId(1)}/runs`;
    const tried = await comparison.write('POST', url, partner, { item: 'core' });
    expect(tried.status).toBe(200);
    expect(expectNoNakedRank(tried.body)).toBeGreaterThanOrEqual(12);

    const shapes = placesIn((await comparison.get('/openapi.json')).body);
    expect(shapes.length).toBeGreaterThan(0);
    for (const { properties, required } of shapes) {
      expect(required).toEqual(expect.arrayContaining(['place', 'interval', 'band']));
      expect(properties.interval).toMatchObject({ type: 'object' });
      expect(properties.band).toMatchObject({ type: 'integer' });
    }
  });

  it('overlapping intervals share a band', async () => {
    const { body } = await comparison.get(`${at(1)}/cities?sort=core&limit=100`);
    const ranks = body.items.map(
      ({ scores }: { scores: { code: string; rank: Ranked }[] }) =>
        scores.find(({ code }) => code === 'core')?.rank,
    ) as Ranked[];
    for (const a of ranks)
      for (const b of ranks)
        if (a.interval.low <= b.interval.high && b.interval.low <= a.interval.high)
          expect(a.band).toBe(b.band);
  });
});

interface Ranked {
  readonly interval: { readonly low: number; readonly high: number };
  readonly band: number;
}

describe('GET the robustness of a round', () => {
  it('gives state, progress and record: what varied, how often, what stayed fixed', async () => {
    const { status, body } = await comparison.get(`${at(1)}/robustness`);
    expect(status).toBe(200);
    expect(robustness.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      state: 'finished',
      progress: 1,
      sample: { origin: 'illustrative', cities: 12 },
      design: { version: '2026-2', level: 0.9, weightsWithin: 0.25 },
      record: { draws: 1_000 },
    });
    expect(body.record.varied.map(({ factor }: { factor: string }) => factor)).toEqual([
      'question-weights',
      'unknown-answers',
      'answers-not-reviewed',
      'normalisation',
      'part-weights',
      'aggregation',
    ]);
    expect(body.items).toHaveLength(20);
    expect(body.items[0].meanRankShift).toBeGreaterThan(0);
  });

  it('refuses by name what cannot be tried: too few cities, an instrument nobody told, figures that do not follow', async () => {
    const { send } = comparison;
    const small = instrumentPublished.instrument;
    await send(
      roundOpenedV1,
      opened(2),
      opened(3, { instrument: { ...small, version: '9.0.0' } }),
      opened(4),
    );
    await send(submissionScoredV1, scored(2, 1, { total: 5 }));
    const stranger = { instrument: { ...small, version: '9.0.0' } };
    await send(submissionScoredV1, ...CITIES.map((city) => scored(3, city, { total: city }, stranger)));
    const odd = (city: number) => ({
      composites: [{ code: 'total', strict: 1, lenient: 1, coverage: 1 / city }],
    });
    await send(submissionScoredV1, ...CITIES.map((city) => scored(4, city, { total: city }, odd(city))));
    await send(instrumentPublishedV1, instrumentPublished);
    await comparison.settled();
    for (const [round, code] of [
      [2, 'fewer-than-minimum'],
      [3, 'instrument-unknown'],
      [4, 'figures-not-reproduced'],
    ] as const) {
      await comparison.ranked(roundId(round));
      const { body } = await comparison.get(`${at(round)}/robustness`);
      expect(body).toMatchObject({ state: 'refused', refused: { code } });
      const city = await comparison.get(`${at(round)}/cities/${cityId(1)}`);
      expect(city.status).toBe(200);
      expect(city.body.items[0].sample.suppressed.code).toBe(
        round === 2 ? 'group-too-small' : 'rank-refused',
      );
      expect(expectNoNakedRank(city.body)).toBe(0);
    }
    await send(instrumentPublishedV1, {
      ...instrumentPublished,
      instrument: { ...small, version: '9.0.0' },
      definition: { ...(instrumentPublished.definition as object), version: '9.0.0' },
    });
    await eventually(async () => {
      expect((await comparison.get(`${at(3)}/robustness`)).body.state).toBe('finished');
    });
  });

  it.each([
    ['an origin nobody has', '?origin=validated', 404],
    ['published, which is no sample', '?origin=published', 400],
    ['what nobody knows', '?seed=1', 400],
  ])('answers %s with a problem', async (_, query, status) => {
    expect((await comparison.get(`${at(1)}/robustness${query}`)).status).toBe(status);
  });
});
