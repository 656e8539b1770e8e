import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSum } from '../arithmetic/exact-sum.ts';
import { weightedMean } from './weighted-mean.ts';

const score = fc.double({ min: 0, max: 100, noNaN: true });
const weight = fc.double({ min: 0, max: 10, noNaN: true });
const part = fc.record({ value: fc.option(score, { nil: null }), weight });
const parts = fc.array(part, { maxLength: 20 });
const mean = (of: readonly { value: number | null; weight: number }[]) =>
  weightedMean(
    of.map((each) => each.value),
    of.map((each) => each.weight),
  );

describe('exactSum', () => {
  it('sums what a running sum loses', () => {
    expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(exactSum([1e16, 1, -1e16])).toBe(1);
    expect(exactSum([1, 2 ** -53, 2 ** -106])).toBe(1 + 2 ** -52);
    expect(exactSum([])).toBe(0);
    expect(() => exactSum([1e308, 1e308])).toThrow(expect.objectContaining({ code: 'not-finite' }));
  });

  it('does not depend on order, to the bit', () => {
    const terms = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 30 });
    const shuffled = terms.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(fc.property(shuffled, ([list, other]) => exactSum(other) === exactSum(list)));
  });

  it('equals the exact sum of integers', () => {
    const integers = fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), { maxLength: 50 });
    fc.assert(fc.property(integers, (list) => exactSum(list) === list.reduce((sum, each) => sum + each, 0)));
  });
});

describe('weightedMean', () => {
  it('rescales the weights of the present parts', () => {
    expect(weightedMean([50, null, 80], [1, 5, 2])).toBe(70);
  });

  it('is null without a present part of positive weight', () => {
    expect(weightedMean([], [])).toBeNull();
    expect(weightedMean([null, 40], [1, 0])).toBeNull();
  });

  it('refuses what has no mean', () => {
    expect(() => weightedMean([1], [])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
    expect(() => weightedMean([1], [-1])).toThrow(expect.objectContaining({ code: 'negative-weight' }));
    expect(() => weightedMean([Number.NaN], [1])).toThrow(expect.objectContaining({ code: 'not-finite' }));
    expect(() => weightedMean([null], [Number.NaN])).toThrow(expect.objectContaining({ code: 'not-finite' }));
  });

  it('stays within its parts', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const present = list.flatMap((each) =>
          each.value === null || each.weight === 0 ? [] : [each.value],
        );
        const result = mean(list);
        if (present.length === 0) expect(result).toBeNull();
        else expect(result).toSatisfy((m: number) => m >= Math.min(...present) && m <= Math.max(...present));
      }),
    );
  });

  it('does not depend on order, to the bit', () => {
    const pairs = parts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(fc.property(pairs, ([list, other]) => Object.is(mean(other), mean(list))));
  });

  it('never falls when a part grows', () => {
    fc.assert(
      fc.property(parts, part, score, (list, chosen, raise) => {
        const value = chosen.value ?? 0;
        const before = mean([...list, { ...chosen, value }]) ?? 0;
        const after = mean([...list, { ...chosen, value: Math.min(100, value + raise) }]) ?? 0;
        return after >= before;
      }),
    );
  });

  it('ignores the scale of the weights (by powers of two, which round nothing)', () => {
    const scaled = (list: readonly { value: number | null; weight: number }[]) =>
      list.map((each) => ({ ...each, weight: each.weight * 8 }));
    const clear = fc.array(fc.record({ value: score, weight: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 20,
    });
    fc.assert(fc.property(clear, (list) => mean(scaled(list)) === mean(list)));
  });
});
