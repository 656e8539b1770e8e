import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from './bands.ts';
import type { RankInterval } from './rank-interval.ts';

const interval = (low: number, high: number): RankInterval => ({ low, median: low, high });
const overlap = (one: RankInterval, other: RankInterval) => one.low <= other.high && other.low <= one.high;
const intervals = fc.array(
  fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 6 }))
      .map(([low, width]) => interval(low, low + width)),
    { nil: null },
  ),
  { maxLength: 25 },
);

describe('bandsOf', () => {
  it('numbers bands from the best and links overlaps into one', () => {
    const found = bandsOf([interval(1, 2), interval(5, 9), interval(2, 4), null, interval(4, 4)]);
    expect(found.map((each) => each?.band ?? null)).toEqual([1, 2, 1, null, 1]);
    expect(found[0]).toEqual({ band: 1, clearlyBehind: 0, clearlyAheadOf: 2 });
    expect(found[1]).toEqual({ band: 2, clearlyBehind: 3, clearlyAheadOf: 0 });
  });

  it('never orders two units whose intervals overlap, and orders bands as all their intervals stand', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const found = bandsOf(list);
        for (const [i, one] of list.entries())
          for (const [j, other] of list.entries()) {
            if (!one || !other) continue;
            const [a, b] = [found[i]?.band ?? 0, found[j]?.band ?? 0];
            if (overlap(one, other)) expect(a).toBe(b);
            if (a < b) expect(one.high).toBeLessThan(other.low);
          }
      }),
    );
  });

  it('is the finest such division: every band hangs together by overlaps', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const found = bandsOf(list);
        const present = list.flatMap((each, index) => (each ? [{ each, band: found[index]?.band }] : []));
        for (const { each, band } of present) {
          const others = present.filter((other) => other.band === band && other.each !== each);
          if (others.length > 0) expect(others.some((other) => overlap(each, other.each))).toBe(true);
        }
      }),
    );
  });

  it('counts the units wholly better and wholly worse', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const present = list.filter((each) => each !== null);
        for (const [index, found] of bandsOf(list).entries()) {
          const own = list[index];
          if (!own) continue;
          expect(found?.clearlyBehind).toBe(present.filter((other) => other.high < own.low).length);
          expect(found?.clearlyAheadOf).toBe(present.filter((other) => other.low > own.high).length);
        }
      }),
    );
  });
});
