import { expect } from 'vitest';
import type { Benchmark } from '../../src/benchmark.ts';
import { expectedRank, expectedStatistics, extremeScore, workedScore } from './expected-scores.ts';
import { isBestOf } from './other-cities.ts';

export function expectScore(
  { strict, lenient, coverage }: Pick<Benchmark['items'][number], 'strict' | 'lenient' | 'coverage'>,
  expected: Pick<Benchmark['items'][number], 'strict' | 'lenient' | 'coverage'>,
): void {
  const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
  expect({ strict, lenient, coverage }).toEqual({
    strict: close(expected.strict),
    lenient: close(expected.lenient),
    coverage: close(expected.coverage),
  });
}

/** Every item of the worked city beside all cities, and beside its peers. */
export function expectFigures(benchmark: Benchmark, all: readonly number[], peers: readonly number[]): void {
  const expected = workedScore();
  expect(new Set(benchmark.items.map(({ code }) => code))).toEqual(new Set(expected.keys()));
  for (const { code, sample, peers: amongPeers, ...item } of benchmark.items) {
    const own = expected.get(code);
    if (!own) throw new Error(`nothing is expected of ${code}`);
    expectScore(item, own);
    for (const [group, counts] of [
      [sample, all],
      [amongPeers, peers],
    ] as const) {
      const scores = counts.map((count) => extremeScore(isBestOf(count)).get(code) ?? Number.NaN);
      expectStanding(group, own.strict, scores);
    }
  }
}

function expectStanding(
  { statistics, rank, suppressed }: Benchmark['items'][number]['sample'],
  own: number | null,
  others: readonly number[],
): void {
  const values = own === null ? others : [own, ...others];
  if (values.length < 5) {
    expect({ statistics, rank }).toEqual({ statistics: null, rank: null });
    expect(suppressed?.code).toBe('group-too-small');
    return;
  }
  const expected = Object.entries(expectedStatistics(values));
  expect(statistics).toEqual(
    Object.fromEntries(expected.map(([name, value]) => [name, expect.closeTo(value ?? Number.NaN, 9)])),
  );
  if (own === null) expect(rank).toBeNull();
  else {
    expect(rank).toMatchObject(expectedRank(values, own));
    const { low = 0, high = 0 } = rank?.interval ?? {};
    expect(low).toBeGreaterThanOrEqual(1);
    expect(high).toBeGreaterThanOrEqual(low);
    expect(high).toBeLessThanOrEqual(values.length);
  }
}
