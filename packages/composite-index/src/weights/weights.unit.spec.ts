import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTable } from '../table/data-table.ts';
import { createTree } from '../table/indicator-tree.ts';
import { budgetAllocation } from './budget-allocation.ts';
import { equalWeights } from './equal-weights.ts';
import { factorWeights, firstComponentWeights } from './factor-weights.ts';
import { givenWeights } from './given-weights.ts';
import { pairwiseWeights } from './pairwise-comparison.ts';
import { rescaleWeights } from './weight-set.ts';

const node = (code: string, parent: string | null) => ({ code, parent, direction: 1 as const, weight: 5 });
const total = (weights: Readonly<Record<string, number>>) =>
  Object.values(weights).reduce((sum, weight) => sum + weight, 0);

describe('rescaleWeights', () => {
  it('makes any weights sum to 1 and keeps their ratios, whatever their scale', () => {
    const weight = fc.oneof(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), fc.constant(0));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), weight, { minKeys: 1 }), (weights) => {
        fc.pre(Object.values(weights).some((each) => each > 0));
        const rescaled = rescaleWeights(weights);
        expect(total(rescaled)).toBeCloseTo(1, 12);
        expect(Object.keys(rescaled).sort()).toEqual(Object.keys(weights).sort());
        for (const value of Object.values(rescaled)) expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(rescaleWeights({ a: 1, b: 3 })).toEqual({ a: 0.25, b: 0.75 });
  });

  it.each([
    ['zero-weights', { a: 0 }],
    ['zero-weights', {}],
    ['negative-weight', { a: 2, b: -1 }],
    ['not-finite', { a: Number.NaN }],
  ])('refuses with %s %j', (code, weights) => {
    expect(() => rescaleWeights(weights)).toThrow(expect.objectContaining({ code }));
  });
});

describe('equalWeights', () => {
  const tree = createTree([
    node('i', null),
    node('g', 'i'),
    node('h', 'i'),
    node('a', 'g'),
    node('b', 'h'),
    node('c', 'h'),
  ]);

  it('is equal per group, or per indicator', () => {
    expect(equalWeights(tree, 'group')).toEqual({ i: 1, g: 0.5, h: 0.5, a: 1, b: 0.5, c: 0.5 });
    expect(equalWeights(tree, 'leaf')).toEqual({ i: 1, g: 1 / 3, h: 2 / 3, a: 1, b: 0.5, c: 0.5 });
  });
});

describe('givenWeights', () => {
  it('wants a weight for every code and for no other', () => {
    expect(givenWeights(['a', 'b'], { b: 1, a: 1 })).toEqual({ a: 0.5, b: 0.5 });
    expect(() => givenWeights(['a'], { a: 1, b: 1 })).toThrow(
      expect.objectContaining({ code: 'unknown-code' }),
    );
    expect(() => givenWeights(['a', 'b'], { a: 1 })).toThrow(
      expect.objectContaining({ code: 'missing-value' }),
    );
    expect(() => givenWeights(['a', 'a'], { a: 1 })).toThrow(
      expect.objectContaining({ code: 'duplicate-code' }),
    );
    expect(() => givenWeights(['toString'], {})).toThrow(expect.objectContaining({ code: 'missing-value' }));
  });
});

describe('budgetAllocation', () => {
  it('is the mean of what the experts share out', () => {
    const result = budgetAllocation(
      ['a', 'b'],
      [
        { a: 60, b: 40 },
        { b: 80, a: 20 },
      ],
    );
    expect(result.weights).toEqual({ a: 0.4, b: 0.6 });
    expect(result.points.a).toEqual({ mean: 40, least: 20, most: 60 });
    expect(result.tooManyItems).toBe(false);
  });

  it('advises against more than ten items', () => {
    const codes = Array.from({ length: 11 }, (_, index) => `c${index}`);
    const expert = Object.fromEntries(codes.map((code) => [code, code === 'c0' ? 50 : 5]));
    expect(budgetAllocation(codes, [expert])).toMatchObject({
      tooManyItems: true,
      weights: { c0: 0.5, c7: 0.05 },
    });
  });

  it.each([
    ['empty-sample', []],
    ['out-of-range', [{ a: 60, b: 30 }]],
    ['negative-weight', [{ a: 160, b: -60 }]],
    ['missing-value', [{ a: 100 }]],
    ['unknown-code', [{ a: 50, b: 40, c: 10 }]],
  ])('refuses with %s %j', (code, experts) => {
    expect(() => budgetAllocation(['a', 'b'], experts as Record<string, number>[])).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('pairwiseWeights', () => {
  it('finds the weights behind comparisons without contradiction', () => {
    const weight = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(weight, (list) => {
        const hidden = list.map((value, index) => [`c${index}`, value] as const);
        const compare = (own: number) =>
          Object.fromEntries(hidden.map(([code, other]) => [code, own / other]));
        const result = pairwiseWeights(Object.fromEntries(hidden.map(([code, own]) => [code, compare(own)])));
        const sum = list.reduce((all, each) => all + each, 0);
        for (const [code, own] of hidden) expect(result.weights[code]).toBeCloseTo(own / sum, 10);
        expect(result.lambda).toBeCloseTo(list.length, 8);
        expect(result.consistencyRatio).toBeLessThan(1e-8);
      }),
    );
  });

  it('says when comparisons contradict one another', () => {
    const circle = { a: { a: 1, b: 9, c: 1 / 9 }, b: { a: 1 / 9, b: 1, c: 9 }, c: { a: 9, b: 1 / 9, c: 1 } };
    expect(pairwiseWeights(circle)).toMatchObject({ consistent: false });
  });

  it.each([
    ['not-reciprocal', { a: { a: 1, b: 2 }, b: { a: 2, b: 1 } }],
    ['not-positive', { a: { a: 1, b: 0 }, b: { a: 0, b: 1 } }],
    ['not-finite', { a: { a: 1, b: Number.NaN }, b: { a: 1, b: 1 } }],
    ['missing-value', { a: { a: 1, b: 2 }, b: { a: 0.5 } }],
    ['unknown-code', { a: { a: 1, b: 2 } }],
    ['out-of-range', {}],
  ])('refuses with %s %j', (code, comparisons) => {
    expect(() => pairwiseWeights(comparisons as Record<string, Record<string, number>>)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('weights from correlation', () => {
  const units = ['a', 'b', 'c', 'd', 'e'];
  const lists = { x: [1, 2, 3, 4, 5], y: [1, 3, 2, 5, 4], z: [2, 1, 5, 3, 6] };

  it('sum to 1 and do not depend on the unit of an indicator or the order of cities', () => {
    const table = createTable(units, lists);
    const other = createTable(units.toReversed(), {
      z: lists.z.toReversed(),
      x: lists.x.map((value) => 100 * value - 7).toReversed(),
      y: lists.y.toReversed(),
    });
    for (const weigh of [firstComponentWeights, (given: typeof table) => factorWeights(given).weights]) {
      const [weights, again] = [weigh(table), weigh(other)];
      expect(total(weights)).toBeCloseTo(1, 12);
      for (const [code, weight] of Object.entries(weights)) expect(again[code]).toBeCloseTo(weight, 10);
    }
  });

  it('refuse an indicator that points against the others', () => {
    const table = createTable(units, { ...lists, w: lists.x.map((value) => -value) });
    expect(() => firstComponentWeights(table)).toThrow(expect.objectContaining({ code: 'negative-weight' }));
  });
});
