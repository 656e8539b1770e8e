import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundTable } from '../benchmarks/round-table.ts';
import type { Sample } from '../benchmarks/sample.ts';
import { cityId, facts, score, stands, tableOf } from '../testing/builders.ts';
import { doubtIn, finishedDoubt, refusedDoubt } from './rank-doubt.ts';
import { snapshotOf } from './sample-snapshot.ts';

const CITIES = [1, 2, 3, 4, 5, 6];
const people = (city: number) => ({ population: city % 2 === 0 ? 50_000 : 500_000, foreignBornShare: 5 });
const scores = CITIES.map((city) => score(city, { total: 10 * city, language: city === 3 ? null : city }));
const known = CITIES.map((city) => facts(city, people(city)));

function only(table: RoundTable): Sample {
  const sample = table.sample();
  if (!sample) throw new Error('the table has a sample');
  return sample;
}

describe('a snapshot of a sample', () => {
  it('is the same, under the same version, in whatever order the scores came', () => {
    const expected = only(tableOf(scores, known));
    fc.assert(
      fc.property(fc.shuffledSubarray(scores, { minLength: scores.length }), (shuffled) => {
        const sample = only(tableOf(shuffled, known));
        expect(snapshotOf(sample)).toEqual(snapshotOf(expected));
        expect(sample.version).toBe(expected.version);
      }),
    );
  });

  it('holds the whole sample first, and every group of peers', () => {
    const { groups, items } = snapshotOf(only(tableOf(scores, known)));
    expect(groups.map(({ key, positions }) => [key, [...positions]])).toEqual([
      ['round', [0, 1, 2, 3, 4, 5]],
      ['populationBand/large', [0, 2, 4]],
      ['peers/large/low', [0, 2, 4]],
      ['populationBand/small', [1, 3, 5]],
      ['peers/small/low', [1, 3, 5]],
    ]);
    expect(items.map(({ code, strict }) => [code, [...strict]])).toEqual([
      ['total', [10, 20, 30, 40, 50, 60]],
      ['language', [1, 2, Number.NaN, 4, 5, 6]],
    ]);
  });
});

describe('the doubt of a sample', () => {
  const numbers = { low: [1, 2], median: [1, 2], high: [2, 2], band: [1, 1] };
  const doubtFor = ({ version }: Sample) =>
    finishedDoubt(
      { dataVersion: version, designVersion: 'test' },
      [{ key: 'round', cityIds: [cityId(1), cityId(2)] }],
      [{ item: 'total', meanRankShift: 0, groups: { round: numbers } }],
    );

  it('is shown for exactly the data it was made from, under another version of the answer', () => {
    const table = tableOf(scores, known);
    const sample = only(table);
    const bare = table.dataVersion;
    expect(doubtIn(sample, 'round', 'total', cityId(1))).toBe('rank-pending');
    sample.judge(doubtFor(sample));
    expect(doubtIn(sample, 'round', 'total', cityId(1))).toEqual({
      interval: { low: 1, median: 1, high: 2 },
      band: 1,
    });
    expect(doubtIn(sample, 'round', 'total', cityId(9))).toBe('no-score');
    const judged = table.dataVersion;
    expect(judged).not.toBe(bare);
    table.apply([stands(score(6, { total: 99, language: 6 }))]);
    expect(doubtIn(only(table), 'round', 'total', cityId(1))).toBe('rank-pending');
    table.apply([stands(score(6, { total: 60, language: 6 }))]);
    expect(table.dataVersion).toBe(bare);
    only(table).judge(doubtFor(only(table)));
    expect(table.dataVersion).toBe(judged);
  });

  it('says so where it cannot be computed', () => {
    const sample = only(tableOf(scores, known));
    sample.judge(refusedDoubt(sample.version, 'figures-not-reproduced'));
    expect(doubtIn(sample, 'round', 'total', cityId(1))).toBe('rank-refused');
  });
});
