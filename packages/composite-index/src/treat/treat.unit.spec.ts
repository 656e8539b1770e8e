import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../method/method.ts';
import { columnOf, createTable, listOf } from '../table/data-table.ts';
import { treatTable } from './treat.ts';

type Cells = readonly (number | null)[];

function treat(cells: Cells, choice: Choice) {
  const units = cells.map((_, index) => `u${index}`);
  const { table, indicators, cells: changed } = treatTable(createTable(units, { x: cells }), ['x'], choice);
  return { list: listOf(columnOf(table, 'x')), indicator: indicators[0], changed };
}

const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('winsorising', () => {
  it('moves the furthest point to the next until the shape passes, and lists each cell', () => {
    const { list, indicator, changed } = treat([...oneToTen, 30, null, 100], { method: 'winsorise' });
    expect(list).toEqual([...oneToTen, 30, null, 30]);
    expect(changed).toEqual([{ unit: 'u12', code: 'x', from: 100, to: 30 }]);
    expect(indicator).toMatchObject({ by: 'winsorise', passes: true });
  });

  it('mirrors on the left', () => {
    const { list } = treat(
      [...oneToTen, 30, 100].map((each) => -each),
      { method: 'winsorise' },
    );
    expect(list.at(-1)).toBe(-30);
  });

  it('moves tied extremes together and counts each', () => {
    const { changed } = treat([...oneToTen, ...oneToTen, 11, 500, 500], { method: 'winsorise', most: 5 });
    expect(changed.map((each) => each.to)).toEqual([11, 11]);
  });

  it('gives the points back and takes a log where they do not suffice', () => {
    const cells = [...Array.from({ length: 30 }, (_, index) => index / 100), 50, 60, 70];
    const { list, indicator } = treat(cells, { method: 'winsorise', most: 1 });
    expect(indicator?.by).toBe('log');
    expect(list.at(-1)).toBeCloseTo(Math.log(70 + 0.7), 12);
    expect(treat(cells, { method: 'winsorise', most: 1, fallback: 'none' }).changed).toEqual([]);
  });

  it('leaves alone what passes or has no shape', () => {
    for (const cells of [oneToTen, [5, 5, 5, 5, 5], [1, 1000], [null, null]])
      expect(treat(cells, { method: 'winsorise' })).toMatchObject({ list: cells, changed: [] });
  });
});

describe('other treatments', () => {
  it('trims to the percentiles', () => {
    const hundred = Array.from({ length: 101 }, (_, index) => index);
    const { changed } = treat(hundred, { method: 'trim', when: 'always' });
    expect(changed.map((each) => each.to)).toEqual([2.5, 2.5, 2.5, 97.5, 97.5, 97.5]);
    expect(treat(hundred, { method: 'trim' }).changed).toEqual([]);
  });

  it('is a Box-Cox transform', () => {
    expect(treat([1, 2, 3], { method: 'box-cox', lambda: 2, shift: false, when: 'always' }).list).toEqual([
      0, 1.5, 4,
    ]);
    expect(treat([-1, 0, 1], { method: 'box-cox', lambda: 0, when: 'always' }).list[2]).toBeCloseTo(
      Math.log(3),
      14,
    );
  });

  it.each<[string, Cells, Choice]>([
    ['not-positive', [0, 1, 2], { method: 'box-cox', lambda: 1, shift: false, when: 'always' }],
    ['not-finite', [1, 1e300, 2], { method: 'box-cox', lambda: 9, when: 'always' }],
    ['out-of-range', [0, 1, 2], { method: 'trim', lower: 0.9, upper: 0.1, when: 'always' }],
    ['unknown-parameter', [0, 1, 2], { method: 'winsorise', winmax: 3 }],
  ])('refuses with %s', (code, cells, choice) => {
    expect(() => treat(cells, choice)).toThrow(expect.objectContaining({ code }));
  });
});

it.each<Choice>([
  { method: 'winsorise' },
  { method: 'log', when: 'always' },
  { method: 'trim', when: 'always' },
  { method: 'box-cox', lambda: -1, when: 'always' },
])('$method keeps gaps and never turns two units round', (choice) => {
  const cells = fc.array(fc.option(fc.integer({ min: -500, max: 500 }), { nil: null, freq: 6 }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(cells, (list) => {
      const { list: found } = treat(list, choice);
      for (const [i, one] of list.entries()) {
        expect(found[i] === null).toBe(one === null);
        for (const [j, other] of list.entries())
          if (one !== null && other !== null && one > other)
            expect(found[i]).toBeGreaterThanOrEqual(found[j] ?? 0);
      }
    }),
    { numRuns: 50 },
  );
});
