import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTable } from '../table/data-table.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { factorCounts } from './factor-count.ts';
import { principalComponents, rotatedFactors } from './principal-components.ts';

const samples = fc.array(fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer()), {
  minLength: 5,
  maxLength: 20,
});
const tableOf = (rows: readonly (readonly number[])[], change = (value: number, _item: number) => value) =>
  createTable(
    rows.map((_, unit) => `u${unit}`),
    Object.fromEntries(
      ['p', 'q', 'r', 's'].map((code, item) => [code, rows.map((row) => change(row[item] ?? 0, item))]),
    ),
  );

describe('cronbachAlpha', () => {
  it('is 1 for one item said twice, and negative for items that pull against each other', () => {
    const twice = createTable(['a', 'b', 'c'], { x: [1, 2, 4], y: [10, 20, 40] });
    expect(cronbachAlpha(twice, 'standardised').alpha).toBeCloseTo(1, 12);
    const against = createTable(['a', 'b', 'c', 'd'], { x: [1, 2, 3, 4], y: [4, 3, 2, 2] });
    const { alpha, withoutItem } = cronbachAlpha(against, 'standardised');
    expect(alpha).toBeLessThan(-10);
    expect(withoutItem.map((item) => item.alpha)).toEqual([null, null]);
  });

  it('counts the units that have every item', () => {
    const table = createTable(['a', 'b', 'c', 'd'], { x: [1, 2, null, 4], y: [1, 3, 3, 4] });
    const whole = createTable(['a', 'b', 'd'], { x: [1, 2, 4], y: [1, 3, 4] });
    expect(cronbachAlpha(table, 'as-given')).toEqual(cronbachAlpha(whole, 'as-given'));
    expect(cronbachAlpha(table, 'as-given').units).toBe(3);
  });

  it('on standardised items does not depend on their scale or on the order of units', () => {
    fc.assert(
      fc.property(
        samples,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: -999, max: 999 }),
        (rows, by, shift) => {
          fc.pre([0, 1, 2, 3].every((item) => new Set(rows.map((row) => row[item])).size > 2));
          const before = cronbachAlpha(tableOf(rows), 'standardised');
          const scaled = tableOf(rows, (value, item) => (item % 2 === 0 ? by * value + shift : value));
          const tolerance = 1e-6 * (1 + Math.abs(before.alpha)) ** 2;
          expect(Math.abs(cronbachAlpha(scaled, 'standardised').alpha - before.alpha)).toBeLessThan(
            tolerance,
          );
          const turned = cronbachAlpha(tableOf(rows.toReversed()), 'standardised').alpha;
          expect(Math.abs(turned - before.alpha)).toBeLessThan(tolerance);
          expect(before.alpha).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
  });

  it.each([
    ['too-few-values', { x: [1, 2, 3] }],
    ['too-few-values', { x: [1, 2, null], y: [1, 2, 3] }],
    ['no-spread', { x: [1, 2, 3], y: [5, 5, 5] }],
    ['no-spread', { x: [1, 2, 3], y: [3, 2, 1] }],
    ['too-few-values', { x: [null, null, null], y: [null, null, null] }],
  ])('refuses with %s %j', (code, lists) => {
    const table = createTable(['a', 'b', 'c'], lists);
    expect(() => cronbachAlpha(table, 'standardised')).toThrow(expect.objectContaining({ code }));
  });
});

describe('principalComponents', () => {
  it('shares out all variance, and rotation keeps what the factors explain', () => {
    fc.assert(
      fc.property(samples, (rows) => {
        fc.pre([0, 1, 2, 3].every((item) => new Set(rows.map((row) => row[item])).size > 2));
        const analysis = principalComponents(tableOf(rows));
        const { components } = analysis;
        expect(components.reduce((sum, { eigenvalue }) => sum + eigenvalue, 0)).toBeCloseTo(4, 10);
        const { advised } = factorCounts(analysis);
        const kept = components.slice(0, advised).reduce((sum, { eigenvalue }) => sum + eigenvalue, 0);
        const turned = rotatedFactors(analysis, advised).reduce((sum, { variance }) => sum + variance, 0);
        expect(turned).toBeCloseTo(kept, 10);
      }),
    );
  });

  it('bears a singular matrix: an indicator twice, more indicators than units', () => {
    const table = createTable(['a', 'b', 'c'], { x: [1, 2, 4], y: [2, 4, 8], z: [1, 0, 1], w: [0, 1, 5] });
    const { components } = principalComponents(table);
    expect(components.map(({ eigenvalue }) => eigenvalue > 1e-12)).toEqual([true, true, false, false]);
    for (const { loadings } of components)
      for (const value of Object.values(loadings)) expect(value).toBeLessThanOrEqual(1 + 1e-12);
  });

  it('refuses a constant indicator, one unit, and more factors than there are', () => {
    const flat = createTable(['a', 'b', 'c'], { x: [1, 2, 3], y: [5, 5, 5] });
    expect(() => principalComponents(flat)).toThrow(expect.objectContaining({ code: 'no-spread' }));
    const one = createTable(['a'], { x: [1], y: [5] });
    expect(() => principalComponents(one)).toThrow(expect.objectContaining({ code: 'too-few-values' }));
    const two = principalComponents(createTable(['a', 'b', 'c'], { x: [1, 2, 3], y: [5, 4, 7] }));
    expect(() => rotatedFactors(two, 3)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});
