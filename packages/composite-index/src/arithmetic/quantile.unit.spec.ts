import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedSample } from '../rank/place.ts';
import { quantile, summarise } from './quantile.ts';

const sample = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 60 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  it.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[15, 20, 35, 40, 50], 0.4, 29],
    [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.75, 14.5],
    [[42], 0.9, 42],
  ])('of %j at %d is %d, as R and NumPy print it', (values, p, expected) => {
    expect(quantile(sortedSample(values), p)).toBeCloseTo(expected, 12);
  });

  it('stays within the sample and grows with p', () => {
    fc.assert(
      fc.property(sample, share, share, (values, one, other) => {
        const sorted = sortedSample(values);
        const low = quantile(sorted, Math.min(one, other));
        const high = quantile(sorted, Math.max(one, other));
        return low <= high && low >= Math.min(...values) && high <= Math.max(...values);
      }),
    );
  });

  it('refuses an empty sample and a share outside 0 to 1', () => {
    expect(() => quantile(sortedSample([null]), 0.5)).toThrow(
      expect.objectContaining({ code: 'empty-sample' }),
    );
    expect(() => quantile(sortedSample([1]), 1.1)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
    expect(() => quantile(sortedSample([1]), Number.NaN)).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });
});

describe('summarise', () => {
  it('tells count, mean and five numbers', () => {
    expect(summarise(sortedSample([8, 3, 7, 6, 8, 10, 13, 15, 16, 20]))).toEqual({
      count: 10,
      mean: 10.6,
      minimum: 3,
      lowerQuartile: 7.25,
      median: 9,
      upperQuartile: 14.5,
      maximum: 20,
    });
    expect(summarise(sortedSample([]))).toBeNull();
  });

  it('is the same for every order of the sample, in ascending order within', () => {
    fc.assert(
      fc.property(sample, (values) => {
        const found = summarise(sortedSample(values));
        expect(summarise(sortedSample(values.toReversed()))).toEqual(found);
        if (!found) return;
        const five = [found.minimum, found.lowerQuartile, found.median, found.upperQuartile, found.maximum];
        expect(five).toEqual(five.toSorted((a, b) => a - b));
        expect(found.mean).toSatisfy((mean: number) => mean >= found.minimum && mean <= found.maximum);
      }),
    );
  });
});
