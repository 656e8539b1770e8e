import { summarise } from '@interlace/composite-index';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Distribution } from './distribution.ts';

const value = fc.double({ min: 0, max: 100, noNaN: true });
const filled = (values: readonly number[]) => {
  const distribution = new Distribution(5);
  for (const each of values) distribution.add(each);
  return distribution;
};

describe('Distribution', () => {
  it('gives the five numbers and the mean', () => {
    expect(filled([40, 10, 30, 20, 50]).statistics()).toEqual({
      n: 5,
      min: 10,
      q1: 20,
      median: 30,
      q3: 40,
      max: 50,
      mean: 30,
    });
  });

  it('says nothing of fewer than five values', () => {
    const four = filled([1, 2, 3, 4]);
    expect(four.statistics()).toBeNull();
    expect(four.placeOf(4)).toBeNull();
  });

  it('counts places from the highest and shares the better place among equals', () => {
    const scores = filled([10, 30, 30, 20, 5]);
    expect(scores.placeOf(30)).toEqual({ place: 1, tied: 2, of: 5 });
    expect(scores.placeOf(20)).toEqual({ place: 3, tied: 1, of: 5 });
  });

  it('ties what only the order of a sum parts, and nothing more', () => {
    const scores = filled([0.1 + 0.2, 0.3, 0.3 + 1e-8, 90, 5]);
    for (const score of [0.3, 0.1 + 0.2]) expect(scores.placeOf(score)).toEqual({ place: 4, tied: 2, of: 5 });
    expect(scores.placeOf(0.3 + 1e-8)).toEqual({ place: 3, tied: 1, of: 5 });
  });

  it('refuses to take away what it never held', () => {
    expect(() => filled([1, 2]).remove(3)).toThrow(RangeError);
  });

  it('equals a distribution made afresh, to the bit, whatever was added, asked and removed in between', () => {
    const steps = fc.array(fc.record({ value, leaves: fc.boolean(), asks: fc.boolean() }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (all) => {
        const kept = new Distribution(5);
        for (const step of all) {
          kept.add(step.value);
          if (step.asks) kept.statistics();
        }
        for (const step of all) if (step.leaves) kept.remove(step.value);
        const left = all.filter(({ leaves }) => !leaves).map((step) => step.value);
        expect(kept.statistics()).toEqual(filled(left).statistics());
        const summary = summarise(Float64Array.from(left).sort());
        if (left.length >= 5) expect(kept.statistics()?.mean).toBe(summary?.mean);
      }),
    );
  });
});
