import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, createTable, listOf } from '../table/data-table.ts';
import { createTree } from '../table/indicator-tree.ts';
import { annualChange } from './annual-change.ts';
import { normaliseTable } from './normalise.ts';
import type { Sign } from './oriented.ts';

type Choice = { method: string; [parameter: string]: unknown };
type Cells = readonly (number | null)[];

function normalised(cells: Cells, choice: Choice, direction: Sign = 1): (number | null)[] {
  const units = cells.map((_, index) => `u${index}`);
  const tree = createTree([
    { code: 'index', parent: null, direction: 1, weight: 1 },
    { code: 'x', parent: 'index', direction, weight: 1, goalposts: { low: 0, high: 10 } },
  ]);
  return listOf(columnOf(normaliseTable(createTable(units, { x: cells }), tree, choice), 'x'));
}

/** Every method that orders units by their value; above or below the mean only does so weakly. */
const methods: Choice[] = [
  { method: 'goalposts', clip: false },
  { method: 'goalposts', from: 1 },
  { method: 'min-max' },
  { method: 'z-score' },
  { method: 'z-score', deviation: 'population', centre: 100, spread: 10 },
  { method: 'rank' },
  { method: 'rank', ties: 'mean' },
  { method: 'percentile' },
  { method: 'percentile', definition: 'coinr' },
  { method: 'distance-to-reference' },
  { method: 'distance-to-reference', reference: 'best' },
  { method: 'above-below-mean' },
];
const value = fc.integer({ min: 1, max: 1000 }).map((each) => each / 8);
const cells = fc
  .array(fc.option(value, { nil: null, freq: 6 }), { minLength: 3, maxLength: 25 })
  .filter((list) => new Set(list.filter((each) => each !== null)).size > 1);
const direction = fc.constantFrom<Sign>(1, -1);

describe.each(methods)('normalising by %j', (choice) => {
  it('keeps gaps, the order of the units in the direction of the indicator, and ties', () => {
    fc.assert(
      fc.property(cells, direction, (list, sign) => {
        const found = normalised(list, choice, sign);
        for (const [i, one] of list.entries()) {
          expect(found[i] === null).toBe(one === null);
          for (const [j, other] of list.entries()) {
            if (one === null || other === null) continue;
            const difference = (found[i] ?? 0) - (found[j] ?? 0);
            if (one === other) expect(difference).toBe(0);
            else if (sign * (one - other) > 0) expect(difference).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('moves with the units when they are permuted, to the bit', () => {
    fc.assert(
      fc.property(cells, direction, (list, sign) => {
        expect(normalised(list.toReversed(), choice, sign).toReversed()).toEqual(
          normalised(list, choice, sign),
        );
      }),
      { numRuns: 40 },
    );
  });
});

it.each([{ method: 'min-max' }, { method: 'z-score' }, { method: 'rank' }, { method: 'percentile' }])(
  '$method does not see the unit of measurement',
  (choice) => {
    fc.assert(
      fc.property(cells, direction, (list, sign) => {
        const moved = list.map((each) => (each === null ? null : each * 4 + 32));
        const found = normalised(moved, choice, sign);
        for (const [index, each] of normalised(list, choice, sign).entries())
          expect(found[index] ?? 0).toBeCloseTo(each ?? 0, 10);
      }),
    );
  },
);

it('stays on its scale and hits the ends', () => {
  fc.assert(
    fc.property(cells, direction, (list, sign) => {
      const scale = { from: 1, to: 100 };
      const found = normalised(list, { method: 'min-max', ...scale }, sign).filter((each) => each !== null);
      expect(Math.min(...found)).toBe(1);
      expect(Math.max(...found)).toBe(100);
      for (const each of normalised(list, { method: 'goalposts', ...scale }, sign))
        expect(each ?? 1).toSatisfy((score: number) => score >= 1 && score <= 100);
    }),
  );
});

it('measures a later round against the moments of the first', () => {
  const frozen = { method: 'z-score', means: { x: 10 }, deviations: { x: 2 } };
  expect(normalised([12, 8, null], frozen)).toEqual([1, -1, null]);
  expect(normalised([12, 12, null], frozen)).toEqual([1, 1, null]);
});

it('measures change in percent of the earlier value', () => {
  const table = createTable(['u', 'v', 'w'], { before: [200, -4, null], now: [210, -5, 3] });
  const change = annualChange(columnOf(table, 'now'), 1, columnOf(table, 'before'));
  expect(listOf(change)).toEqual([5, -25, null]);
});

describe('what no scale is defined for', () => {
  it.each<[string, Cells, Choice, Sign]>([
    ['no-spread', [3, 3, null], { method: 'min-max' }, 1],
    ['no-spread', [0.1, 0.1, 0.1], { method: 'z-score' }, 1],
    ['too-few-values', [3, null], { method: 'z-score' }, 1],
    ['too-few-values', [3, null], { method: 'percentile', definition: 'coinr' }, 1],
    ['not-positive', [-1, 1], { method: 'above-below-mean' }, 1],
    ['not-positive', [-1, 1], { method: 'distance-to-reference' }, 1],
    ['out-of-range', [1, 2], { method: 'distance-to-reference', form: 'ratio' }, -1],
    ['missing-value', [1, 2], { method: 'distance-to-reference', reference: 'given' }, 1],
    ['not-finite', [-1e308, 1e308], { method: 'min-max' }, 1],
    ['not-positive', [1, 2], { method: 'z-score', deviations: { x: 0 } }, 1],
    ['unknown-method', [1, 2], { method: 'minmax' }, 1],
  ])('is refused with %s', (code, list, choice, sign) => {
    expect(() => normalised(list, choice, sign)).toThrow(expect.objectContaining({ code }));
  });

  it.each(methods)('but a column without any value stays empty: %j', (choice) => {
    expect(normalised([null, null], choice)).toEqual([null, null]);
  });
});
