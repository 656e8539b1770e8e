import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedItem, leads, sharedBands, statisticsOf } from './compared-cities.ts';
import { differenceRows, differenceScale } from './difference-rows.ts';
import { placeTicks } from './place-ticks.ts';

const itemOf = (strict: Record<string, number | null>, bands: Record<string, number> = {}): ComparedItem => ({
  code: 'core',
  kind: 'composite',
  title: 'Core',
  values: Object.entries(strict).map(([cityId, value]) => ({
    cityId,
    strict: value,
    lenient: value,
    coverage: 1,
    difference: null,
    rank: bands[cityId]
      ? { place: 1, tied: 1, of: 9, interval: { low: 1, median: 1, high: 2 }, band: bands[cityId] }
      : null,
    suppressed: null,
  })),
});

describe('cities side by side', () => {
  it('lead where they alone are highest; a missing score is no zero', () => {
    const items = [
      itemOf({ a: 3, b: 2 }),
      itemOf({ a: 1, b: 1 }),
      itemOf({ a: null, b: 0 }),
      itemOf({ a: 9, b: 2 }),
    ];
    expect(leads(items)).toEqual([
      { cityId: 'a', count: 2 },
      { cityId: 'b', count: 1 },
    ]);
  });

  it('are not ordered within a band', () => {
    expect(sharedBands(itemOf({ a: 1, b: 2, c: 3 }, { a: 2, b: 1, c: 2 }))).toEqual([['a', 'c']]);
    expect(sharedBands(itemOf({ a: 1, b: 2 }, { a: 1 }))).toEqual([]);
  });

  it('stand before the figures of their own sample alone', () => {
    const statistics = { n: 9, min: 0, q1: 1, median: 2, q3: 3, max: 4, mean: 2 };
    const instrument = { code: 'i', version: '1' };
    const of = (origin: 'submitted' | 'validated', own: typeof statistics | null) => ({
      origin,
      methodVersion: 'm',
      instrument,
      items: [{ code: 'core', statistics: own }],
    });
    const sample = { origin: 'validated', methodVersion: 'm', instrument, cities: 9 } as const;
    expect(statisticsOf([of('submitted', statistics)], sample).size).toBe(0);
    expect(statisticsOf([of('submitted', null), of('validated', statistics)], sample).get('core')).toBe(
      statistics,
    );
  });
});

const points = fc.double({ min: -60, max: 60, noNaN: true });

describe('a difference', () => {
  it('is the sum of its rows, whatever was withheld', () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 12 }), points, (all, difference) => {
        const indicators = all.map((each, index) => ({ code: `i${index}`, title: '', points: each }));
        const rows = differenceRows({ indicators, difference });
        expect(rows.reduce((sum, row) => sum + row.points, 0)).toBeCloseTo(difference, 6);
      }),
    );
  });

  it('is drawn on a scale around nothing that holds every row', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 12 }), (all) => {
        const { reach, ticks } = differenceScale(all.map((each) => ({ code: 'i', points: each })));
        expect(reach).toBeGreaterThanOrEqual(Math.max(...all.map(Math.abs)) - 1e-9);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect([ticks[0], ticks.at(-1)]).toEqual([-reach, reach]);
      }),
    );
  });
});

it('places are marked from the first to the last, without crowding', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), (of) => {
      const ticks = placeTicks(of);
      expect([ticks[0], ticks.at(-1)]).toEqual([1, of]);
      expect(ticks).toEqual(ticks.toSorted((one, other) => one - other));
      expect(ticks.length).toBeLessThanOrEqual(9);
    }),
  );
  expect(placeTicks(30)).toEqual([1, 5, 10, 15, 20, 25, 30]);
});
