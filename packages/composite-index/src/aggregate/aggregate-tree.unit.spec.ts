import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../method/method.ts';
import { cell, columnOf, createTable, listOf } from '../table/data-table.ts';
import { createTree } from '../table/indicator-tree.ts';
import { aggregateTree } from './aggregate-tree.ts';
import { weightedMean } from './weighted-mean.ts';

type Row = readonly (number | null)[];

const codes = ['a', 'b', 'c', 'd'];
const treeWith = (weights: readonly number[]) =>
  createTree([
    { code: 'index', parent: null, direction: 1, weight: 1 },
    ...codes.map((code, index) => ({
      code,
      parent: 'index',
      direction: 1 as const,
      weight: weights[index] ?? 0,
    })),
  ]);
const tableOfRows = (rows: readonly Row[]) =>
  createTable(
    rows.map((_, index) => `u${index}`),
    Object.fromEntries(codes.map((code, index) => [code, rows.map((row) => row[index] ?? null)])),
  );
const indexOf = (rows: readonly Row[], weights: readonly number[], everywhere: Choice) =>
  listOf(columnOf(aggregateTree(tableOfRows(rows), treeWith(weights), { everywhere }).scores, 'index'));

const means: Choice[] = [
  { method: 'arithmetic' },
  { method: 'geometric' },
  { method: 'geometric', rescale: 'one-to-hundred' },
  { method: 'harmonic' },
  { method: 'generalised', power: 3 },
  { method: 'generalised', power: -2 },
];
const overUnits: Choice[] = [{ method: 'borda' }, { method: 'copeland' }];
const score = fc.integer({ min: 1, max: 800 }).map((each) => each / 8);
const row = fc.tuple(...codes.map(() => fc.option(score, { nil: null, freq: 5 })));
const rows = fc.array(row, { minLength: 2, maxLength: 10 });
const weights = fc.tuple(...codes.map(() => fc.integer({ min: 1, max: 5 })));

describe.each(means)('a mean by %j', (choice) => {
  it('lies within its present parts, is null without any, and gives equal parts back', () => {
    fc.assert(
      fc.property(rows, weights, (list, given) => {
        for (const [unit, found] of indexOf(list, given, choice).entries()) {
          const present = (list[unit] ?? []).filter((each) => each !== null);
          if (present.length === 0) expect(found).toBeNull();
          else {
            expect(found).toBeGreaterThanOrEqual(Math.min(...present) - 1e-9);
            expect(found).toBeLessThanOrEqual(Math.max(...present) + 1e-9);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('does not fall when a part grows', () => {
    fc.assert(
      fc.property(row, weights, score, (cells, given, more) => {
        const raised = cells.map((each, index) =>
          index === 0 && each !== null ? Math.min(100, each + more) : each,
        );
        const [before, after] = indexOf([cells, raised], given, choice);
        expect((after ?? 0) - (before ?? 0)).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 50 },
    );
  });
});

describe.each([...means, ...overUnits, { method: 'mazziotta-pareto' }])('aggregating by %j', (choice) => {
  it('sees neither the order of the units nor, by powers of two, the scale of the weights', () => {
    fc.assert(
      fc.property(rows, weights, (list, given) => {
        const found = indexOf(list, given, choice);
        expect(indexOf(list.toReversed(), given, choice).toReversed()).toEqual(found);
        const scaled = given.map((each) => each * 8);
        expect(indexOf(list, scaled, choice)).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });

  it('gives equal units equal scores', () => {
    fc.assert(
      fc.property(rows, weights, row, (list, given, twin) => {
        const found = indexOf([twin, ...list, twin], given, choice);
        expect(found.at(0)).toBe(found.at(-1));
      }),
      { numRuns: 50 },
    );
  });
});

it('agrees with the weighted mean to the bit', () => {
  fc.assert(
    fc.property(rows, weights, (list, given) => {
      expect(indexOf(list, given, { method: 'arithmetic' })).toEqual(
        list.map((each) => weightedMean(each, given)),
      );
    }),
  );
});

it('orders the power means: harmonic, geometric, arithmetic', () => {
  fc.assert(
    fc.property(row, weights, (cells, given) => {
      const by = (method: string) => indexOf([cells], given, { method })[0] ?? 0;
      expect(by('harmonic')).toBeLessThanOrEqual(by('geometric') + 1e-9);
      expect(by('geometric')).toBeLessThanOrEqual(by('arithmetic') + 1e-9);
    }),
  );
});

it('takes generalised means for the means they are', () => {
  fc.assert(
    fc.property(row, weights, (cells, given) => {
      const by = (choice: Choice) => indexOf([cells], given, choice)[0];
      expect(by({ method: 'generalised', power: 1 })).toBe(by({ method: 'arithmetic' }));
      expect(by({ method: 'generalised', power: 0 })).toBe(by({ method: 'geometric' }));
      expect(by({ method: 'generalised', power: -1 })).toBe(by({ method: 'harmonic' }));
    }),
  );
});

it('punishes imbalance by Mazziotta and Pareto, in either direction', () => {
  const at = (options: object) =>
    indexOf([[90, 110, 90, 110]], [1, 1, 1, 1], { method: 'mazziotta-pareto', ...options })[0];
  expect(at({})).toBe(99);
  expect(at({ penalty: 'up' })).toBe(101);
  expect(at({ deviation: 'sample' })).toBeCloseTo(100 - 4 / 3, 12);
});

describe('gaps and coverage in a tree', () => {
  const leaf = (code: string, parent: string, weight: number) => ({
    code,
    parent,
    direction: 1 as const,
    weight,
  });
  const tree = createTree(
    [
      leaf('index', '', 1),
      leaf('p', 'index', 1),
      leaf('q', 'index', 3),
      leaf('a', 'p', 1),
      leaf('b', 'p', 3),
      leaf('c', 'q', 1),
    ].map((node) => (node.code === 'index' ? { ...node, parent: null } : node)),
  );
  const table = createTable(['u', 'v', 'w'], { a: [20, 20, 20], b: [60, null, null], c: [90, 90, null] });

  it('rescales the weights of what is present', () => {
    const { scores } = aggregateTree(table, tree, { everywhere: { method: 'arithmetic' } });
    expect(cell(scores, 'u', 'p')).toBe(50);
    expect(cell(scores, 'u', 'index')).toBe(80);
    expect(cell(scores, 'v', 'p')).toBe(20);
    expect(cell(scores, 'w', 'index')).toBe(20);
  });

  it('withholds a score under the threshold and leaves it out above', () => {
    const { scores, coverage } = aggregateTree(table, tree, {
      everywhere: { method: 'arithmetic' },
      threshold: 0.65,
    });
    expect(cell(scores, 'v', 'p')).toBeNull();
    expect(cell(coverage, 'v', 'index')).toBe(0.8125);
    expect(cell(scores, 'v', 'index')).toBe(90);
    expect(cell(scores, 'w', 'index')).toBeNull();
  });

  it('takes another method for single groups', () => {
    const { scores } = aggregateTree(table, tree, {
      everywhere: { method: 'arithmetic' },
      groups: { index: { method: 'geometric' } },
    });
    expect(cell(scores, 'u', 'index')).toBeCloseTo(50 ** 0.25 * 90 ** 0.75, 10);
  });

  it.each<[string, Parameters<typeof aggregateTree>[2]]>([
    ['unknown-code', { everywhere: { method: 'arithmetic' }, groups: { z: { method: 'harmonic' } } }],
    ['unknown-code', { everywhere: { method: 'arithmetic' }, groups: { a: { method: 'harmonic' } } }],
    ['out-of-range', { everywhere: { method: 'arithmetic' }, threshold: 65 }],
    ['unknown-method', { everywhere: { method: 'average' } }],
    ['missing-value', { everywhere: { method: 'generalised' } }],
  ])('refuses with %s', (code, choice) => {
    expect(() => aggregateTree(table, tree, choice)).toThrow(expect.objectContaining({ code }));
  });
});

describe('what no aggregate is defined for', () => {
  it.each<[string, Row, readonly number[], Choice]>([
    ['not-positive', [0, 50, 50, 50], [1, 1, 1, 1], { method: 'geometric' }],
    ['not-positive', [-5, 50, 50, 50], [1, 1, 1, 1], { method: 'geometric' }],
    ['not-positive', [0, 50, 50, 50], [1, 1, 1, 1], { method: 'harmonic' }],
    ['not-positive', [0, 50, 50, 50], [1, 1, 1, 1], { method: 'generalised', power: 2 }],
    ['out-of-range', [-5, 50, 50, 50], [1, 1, 1, 1], { method: 'geometric', rescale: 'one-to-hundred' }],
    ['not-positive', [-1, 1, -1, 1], [1, 1, 1, 1], { method: 'mazziotta-pareto' }],
    [
      'too-few-values',
      [5, null, null, null],
      [1, 1, 1, 1],
      { method: 'mazziotta-pareto', deviation: 'sample' },
    ],
    ['zero-weights', [5, 5, 5, 5], [0, 0, 0, 0], { method: 'arithmetic' }],
  ])('is refused with %s', (code, cells, given, choice) => {
    expect(() => indexOf([cells], given, choice)).toThrow(expect.objectContaining({ code }));
  });

  it('but a zero has a geometric mean once rescaled by name', () => {
    const found = indexOf(
      [
        [0, 0, 0, 0],
        [0, 100, 100, 100],
      ],
      [1, 1, 1, 1],
      {
        method: 'geometric',
        rescale: 'one-to-hundred',
      },
    );
    expect(found[0]).toBe(0);
    expect(found[1]).toBeCloseTo((100 ** 0.75 - 1) / 0.99, 10);
  });
});
