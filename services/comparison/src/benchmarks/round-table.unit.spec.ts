import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type City, cityId, ended, facts, items, score, stands, tableOf } from '../testing/builders.ts';
import { benchmarkOf } from './benchmark.ts';
import { openDisclosure } from './disclosure.ts';
import { roundStatisticsOf } from './round-statistics.ts';
import type { RoundTable } from './round-table.ts';
import type { Score } from './score.ts';
import { benchmark, roundStatistics } from './wire.ts';

const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
const city: fc.Arbitrary<City> = fc.record({
  population: fc.constantFrom(50_000, 500_000),
  foreignBornShare: fc.constantFrom(5, 20),
  country: fc.constantFrom('DE', 'ES'),
});
const scored = fc.record({ city, total: value, language: value, housing: value });
const sampleOf = (minLength: number) => fc.array(scored, { minLength, maxLength: 25 });
const numbered = <Entry>(list: readonly Entry[]) => list.map((entry, number) => ({ ...entry, number }));
type Numbered = ReturnType<typeof numbered<typeof scored extends fc.Arbitrary<infer T> ? T : never>>;

const build = (list: Numbered): RoundTable =>
  tableOf(
    list.map(({ number, city: _, ...values }) => score(number, values)),
    list.map(({ number, city: where }) => facts(number, where)),
  );

function benchmarkIn(table: RoundTable, number: number) {
  const [sample] = table.samplesOf(cityId(number));
  const member = sample?.member(cityId(number));
  return sample && member && benchmarkOf(table, sample, member, openDisclosure(sample));
}

describe('RoundTable', () => {
  it('does not depend on the order in which cities came, to the bit', () => {
    const shuffled = sampleOf(1).chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(numbered(list), { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const [one, two] = [build(numbered(list)), build(other)];
        expect(two.dataVersion).toBe(one.dataVersion);
        expect(roundStatisticsOf(two, 'country')).toEqual(roundStatisticsOf(one, 'country'));
        expect(benchmarkIn(two, 0)).toEqual(benchmarkIn(one, 0));
      }),
    );
  });

  it('never changes the score of a city when another joins', () => {
    fc.assert(
      fc.property(sampleOf(6), (list) => {
        const table = build(numbered(list.slice(1)));
        const figures = () =>
          benchmarkIn(table, 0)?.items.map(({ strict, lenient, coverage }) => ({
            strict,
            lenient,
            coverage,
          }));
        const before = figures();
        table.apply([stands(score(100, { total: 50, language: 50, housing: 50 }))]);
        expect(figures()).toEqual(before);
      }),
    );
  });

  it('kept current change by change equals one built afresh', () => {
    const changes = fc.array(fc.tuple(fc.nat(19), fc.option(scored, { nil: null })), { maxLength: 40 });
    fc.assert(
      fc.property(sampleOf(20), changes, (list, steps) => {
        const start = numbered(list).slice(0, 20);
        const kept = build(start);
        const final = new Map(start.map((entry) => [entry.number, entry]));
        for (const [number, next] of steps) {
          const former = final.get(number);
          roundStatisticsOf(kept, 'populationBand');
          if (next && former) {
            // The profile stays: a new score does not move a city.
            final.set(number, { ...next, city: former.city, number });
            const { city: _, ...values } = next;
            kept.apply([stands(score(number, values))]);
          } else if (former) {
            final.delete(number);
            kept.apply([ended(score(number, {}))]);
          }
        }
        const fresh = build([...final.values()]);
        expect(kept.dataVersion).toBe(fresh.dataVersion);
        for (const by of ['country', 'populationBand', 'foreignBornBand'] as const) {
          expect(roundStatisticsOf(kept, by)).toEqual(roundStatisticsOf(fresh, by));
        }
      }),
    );
  });

  it('suppresses every statistic and rank of a group under five', () => {
    fc.assert(
      fc.property(sampleOf(1), (list) => {
        const table = build(numbered(list));
        const { samples } = roundStatisticsOf(table, 'country');
        for (const group of samples.flatMap(({ groups }) => groups ?? [])) {
          for (const item of group.items) {
            if (group.cities < 5)
              expect(item).toMatchObject({ statistics: null, suppressed: { code: 'group-too-small' } });
            expect(item.statistics?.n ?? 5).toBeGreaterThanOrEqual(5);
          }
        }
        for (const { sample, peers } of benchmarkIn(table, 0)?.items ?? []) {
          for (const { rank, statistics } of [sample, peers]) {
            expect(rank?.of ?? 5).toBeGreaterThanOrEqual(5);
            if (!statistics) expect(rank).toBeNull();
          }
        }
      }),
    );
  });

  it('answers in the shape it promises', () => {
    const table = build(
      numbered(Array.from({ length: 6 }, (_, n) => ({ city: {}, total: n, language: 5 * n, housing: null }))),
    );
    expect(() => benchmark.parse(benchmarkIn(table, 3))).not.toThrow();
    expect(() => roundStatistics.parse(roundStatisticsOf(table, 'network'))).not.toThrow();
  });
});

describe('samples', () => {
  const many = (from: number, count: number, other: Partial<Score>) =>
    Array.from({ length: count }, (_, index) => score(from + index, { total: from + index }, other));
  const submitted = { origin: 'submitted' } as const;
  const validated = { origin: 'validated' } as const;

  it('never mix origins, instrument versions or method versions', () => {
    const table = tableOf([
      ...many(0, 5, submitted),
      ...many(10, 5, validated),
      ...many(20, 5, { ...submitted, methodVersion: '2.0.0' }),
      ...many(30, 5, { ...submitted, instrument: { code: 'small', version: '1.1.0' } }),
    ]);
    expect(table.samples.map(({ size }) => size)).toEqual([5, 5, 5, 5]);
    for (const number of [0, 10, 20, 30]) {
      const total = benchmarkIn(table, number)?.items[0];
      expect(total?.sample.statistics).toMatchObject({ n: 5, min: number, max: number + 4 });
    }
  });

  it('show the validated figures of a city once there are five of them, and the submitted ones before', () => {
    const scores = [...many(0, 6, submitted), ...many(0, 4, validated)];
    const table = tableOf(scores);
    expect(benchmarkIn(table, 0)).toMatchObject({
      sample: { origin: 'submitted' },
      origins: ['submitted', 'validated'],
    });
    table.apply(many(4, 1, validated).map(stands));
    expect(benchmarkIn(table, 0)?.sample).toMatchObject({ origin: 'validated', cities: 5 });
  });

  it('move a city whose profile changed, and give the data another version', () => {
    const cities = new Map(Array.from({ length: 5 }, (_, n) => [cityId(n), facts(n, { country: 'DE' })]));
    const table = tableOf(many(0, 5, {}), []);
    expect(roundStatisticsOf(table, 'country').samples[0]?.groups).toEqual([]);
    const known = tableOf(many(0, 5, {}), [...cities.values()]);
    expect(
      roundStatisticsOf(known, 'country').samples[0]?.groups?.map(({ group, cities: n }) => [group, n]),
    ).toEqual([['DE', 5]]);
    expect(known.dataVersion).not.toBe(table.dataVersion);
  });

  it('list strengths and weaknesses against the peers, indicators only', () => {
    const table = tableOf(
      Array.from({ length: 5 }, (_, n) =>
        score(n, { total: 10 * n, language: 20 * n, housing: 50 - 10 * n }),
      ),
    );
    const best = benchmarkIn(table, 4);
    expect(best?.strengths).toEqual([
      { indicator: 'language', title: 'Language', score: 80, median: 40, gap: 40 },
    ]);
    expect(best?.weaknesses).toEqual([
      { indicator: 'housing', title: 'Housing', score: 10, median: 30, gap: -20 },
    ]);
  });

  it('say that a city has no score where coverage was too low', () => {
    const table = tableOf([...many(0, 5, {}), score(9, { total: null })]);
    expect(benchmarkIn(table, 9)?.items[0]?.sample).toMatchObject({
      statistics: { n: 5 },
      rank: null,
      suppressed: { code: 'no-score' },
    });
    expect(items({ total: null })[0]?.strict).toBeNull();
  });
});
