import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateTree } from '../aggregate/aggregate-tree.ts';
import { exactSum } from '../arithmetic/exact-sum.ts';
import { columnOf, createTable } from '../table/data-table.ts';
import { createTree, type IndicatorTree, withWeights } from '../table/indicator-tree.ts';
import { addUp } from './add-up.ts';
import { type ScoreState, scoreState } from './score-state.ts';
import { shapley } from './shapley.ts';
import { splitDifference } from './split-difference.ts';
import { splitScore } from './split-score.ts';

const node = (code: string, parent: string | null, weight = 1) => ({
  code,
  parent,
  direction: 1 as const,
  weight,
});
const tree = createTree([
  node('index', null),
  node('left', 'index', 2),
  node('right', 'index', 1),
  ...['a', 'b', 'c'].map((code) => node(code, 'left')),
  ...['d', 'e'].map((code) => node(code, 'right', 3)),
]);
const value = fc.option(fc.double({ min: 0.5, max: 100, noNaN: true }), { nil: null, freq: 4 });
const row = fc.record({ a: value, b: value, c: value, d: value, e: value });
type Row = Readonly<Record<string, number | null>>;

function stateOf(values: Row, method: string, within: IndicatorTree = tree): ScoreState | null {
  const table = createTable(
    ['u'],
    Object.fromEntries(Object.entries(values).map(([code, each]) => [code, [each]])),
  );
  const { scores } = aggregateTree(table, within, { everywhere: { method } });
  return scoreState(within, table, columnOf(scores, 'index'), 0);
}

/** To the last bit, or with a rest that no part is fine enough to hold. */
function expectSum(parts: readonly number[], whole: number) {
  const rest = exactSum([whole, ...parts.map((part) => -part)]);
  const held = exactSum(parts) === whole + 0 || parts.every((part) => part === 0 || part + rest === part);
  expect(held, `${exactSum(parts)} for ${whole}`).toBe(true);
}

describe('addUp', () => {
  it('puts the rest into the largest part that can hold it', () => {
    expect(exactSum([0.1, 0.2])).not.toBe(0.3);
    expect(addUp([0.1, 0.2], 0.3, 1)).toEqual([0.1, 0.3 - 0.1]);
  });

  it('takes what rounding leaves of numbers too small to be rounded relatively', () => {
    const least = Number.MIN_VALUE;
    expect(addUp([3 * least, 2 * least], 6 * least, 6 * least)).toEqual([4 * least, 2 * least]);
  });

  it('makes parts that are right up to rounding exact to the last bit', () => {
    const parts = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(parts, fc.integer({ min: -20, max: 20 }), (list, ulps) => {
        const whole = exactSum(list) * (1 + ulps * Number.EPSILON);
        const found = addUp(list, whole, 1e5);
        expectSum(found, whole);
        for (const [index, part] of list.entries()) if (part === 0) expect(found[index]).toBe(part);
      }),
    );
  });

  it('does not cover up parts that are wrong', () => {
    expect(() => addUp([1, 2], 3.1, 2)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});

describe('splitScore', () => {
  it('gives points of every indicator, weights rescaled over gaps', () => {
    const state = stateOf({ a: 60, b: null, c: 30, d: 20, e: 40 }, 'arithmetic');
    expect(state?.score).toBe(40);
    const points = state ? splitScore(state) : [];
    for (const [index, expected] of [20, 0, 10, 10 / 3, 20 / 3].entries())
      expect(points[index]?.points).toBeCloseTo(expected, 12);
  });

  it('adds up to the published score to the last bit', () => {
    fc.assert(
      fc.property(row, (values) => {
        const state = stateOf(values, 'arithmetic');
        if (!state) return Object.values(values).every((each) => each === null);
        return exactSum(splitScore(state).map(({ points }) => points)) === state.score;
      }),
    );
  });
});

describe.each(['arithmetic', 'geometric'] as const)('splitDifference of the %s mean', (mean) => {
  const weights = fc.record({ a: fc.integer({ min: 1, max: 9 }), right: fc.integer({ min: 1, max: 9 }) });
  const states = fc
    .tuple(row, row, weights)
    .map(
      ([one, other, changed]) =>
        [stateOf(one, mean), stateOf(other, mean, withWeights(tree, changed))] as const,
    );

  it('adds up to the difference to the last bit', () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        if (!before || !after) return;
        const { difference, parts } = splitDifference(before, after, mean);
        expect(difference).toBe(after.score - before.score);
        expectSum(
          parts.flatMap(({ byValue, byShare }) => [byValue, byShare]),
          difference,
        );
      }),
    );
  });

  it('turns its signs when the two change places', () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        if (!before || !after) return;
        const there = splitDifference(before, after, mean).parts;
        const back = new Map(splitDifference(after, before, mean).parts.map((each) => [each.code, each]));
        for (const { code, byValue, byShare } of there) {
          expect(back.get(code)?.byValue).toBeCloseTo(-byValue, 9);
          expect(back.get(code)?.byShare).toBeCloseTo(-byShare, 9);
        }
      }),
    );
  });

  it('gives nothing to what is equal on both sides', () => {
    const before = stateOf({ a: 60, b: 50, c: 30, d: 20, e: 40 }, mean);
    const after = stateOf({ a: 60, b: 50, c: 45, d: 20, e: 40 }, mean);
    if (!before || !after) throw new Error('no score');
    for (const { code, byValue, byShare } of splitDifference(before, after, mean).parts) {
      expect(byShare).toBe(0);
      expect(byValue !== 0).toBe(code === 'c');
    }
  });

  it('counts a gap, and an indicator one side does not have, as a change of shares', () => {
    const before = stateOf({ a: 80, b: 50, c: 30, d: 20, e: 40 }, mean);
    const after = stateOf({ a: null, b: 50, c: 30, d: 20, e: 40 }, mean);
    if (!before || !after) throw new Error('no score');
    const { parts } = splitDifference(before, after, mean);
    expect(parts.every(({ byValue }) => byValue === 0)).toBe(true);
    expect(parts.find(({ code }) => code === 'a')?.byShare).toBeLessThan(0);
    const shorter = { ...after, leaves: after.leaves.filter(({ code }) => code !== 'a') };
    expect(splitDifference(before, shorter, mean)).toEqual(splitDifference(before, after, mean));
  });
});

describe('shapley', () => {
  it('splits the glove game as printed in every textbook', () => {
    const worth = (owners: ReadonlySet<string>) =>
      Math.min(Number(owners.has('left')), Number(owners.has('right 1')) + Number(owners.has('right 2')));
    const found = shapley(['left', 'right 1', 'right 2'], worth);
    for (const [index, expected] of [2 / 3, 1 / 6, 1 / 6].entries())
      expect(found[index]?.part).toBeCloseTo(expected, 14);
  });

  it('is the midpoint rule for two factors of a product', () => {
    const found = shapley(
      ['weight', 'value'],
      (changed) => (changed.has('weight') ? 0.4 : 0.2) * (changed.has('value') ? 90 : 50),
    );
    expect(found[0]?.part).toBeCloseTo(0.2 * 70, 12);
    expect(found[1]?.part).toBeCloseTo(0.3 * 40, 12);
  });

  it('adds up to the last bit and does not depend on the order of the names', () => {
    const worths = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(worths, (list) => {
        const bits = new Map([
          ['a', 1],
          ['b', 2],
          ['c', 4],
          ['d', 8],
        ]);
        const worth = (changed: ReadonlySet<string>) =>
          list[[...changed].reduce((sum, name) => sum + (bits.get(name) ?? 0), 0)] ?? 0;
        const found = shapley([...bits.keys()], worth);
        expectSum(
          found.map(({ part }) => part),
          worth(new Set(bits.keys())) - worth(new Set()),
        );
        const turned = shapley([...bits.keys()].reverse(), worth);
        for (const { name, part } of found)
          expect(turned.find((each) => each.name === name)?.part).toBeCloseTo(part, 9);
      }),
    );
  });

  it('refuses more things than it can try in all orders, equal names, worths that are not finite', () => {
    const many = Array.from({ length: 13 }, (_, index) => `${index}`);
    expect(() => shapley(many, () => 0)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
    expect(() => shapley(['a', 'a'], () => 0)).toThrow(expect.objectContaining({ code: 'duplicate-code' }));
    expect(() => shapley(['a'], () => Number.NaN)).toThrow(expect.objectContaining({ code: 'not-finite' }));
  });
});
