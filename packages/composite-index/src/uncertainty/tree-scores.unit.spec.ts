import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateTree } from '../aggregate/aggregate-tree.ts';
import { columnOf, createTable } from '../table/data-table.ts';
import { createTree, withWeights } from '../table/indicator-tree.ts';
import { treeScorer } from './tree-scores.ts';

const tree = createTree([
  { code: 'index', parent: null, direction: 1, weight: 1 },
  { code: 'left', parent: 'index', direction: 1, weight: 2 },
  { code: 'right', parent: 'index', direction: 1, weight: 1 },
  ...['a', 'b', 'c'].map((code) => ({ code, parent: 'left', direction: 1 as const, weight: 1 })),
  ...['d', 'e'].map((code) => ({ code, parent: 'right', direction: 1 as const, weight: 0.5 })),
]);
const value = fc.option(fc.double({ min: 0.5, max: 100, noNaN: true }), { nil: null, freq: 5 });
const lists = fc.tuple(...tree.leaves.map(() => fc.array(value, { minLength: 6, maxLength: 6 })));
const weight = fc.integer({ min: 1, max: 9 });

describe('treeScorer', () => {
  const choices = [
    { everywhere: { method: 'arithmetic' } },
    { everywhere: { method: 'geometric' } },
    { everywhere: { method: 'harmonic' } },
    {
      everywhere: { method: 'arithmetic' },
      groups: { index: { method: 'geometric', rescale: 'one-to-hundred' } },
    },
    { everywhere: { method: 'arithmetic' }, threshold: 0.6 },
    { everywhere: { method: 'generalised', power: 2 } },
  ];
  it.each(choices)('agrees with the aggregation of the tree: %j', (aggregation) => {
    const score = treeScorer(tree);
    fc.assert(
      fc.property(lists, weight, weight, (columns, a, right) => {
        const table = createTable(
          columns[0]?.map((_, unit) => `unit ${unit}`) ?? [],
          Object.fromEntries(tree.leaves.map((leaf, index) => [leaf, columns[index] ?? []])),
        );
        const weights = { a, right };
        const found = score(table, { aggregation, weights });
        const exact = columnOf(aggregateTree(table, withWeights(tree, weights), aggregation).scores, 'index');
        expect([...found.present]).toEqual([...exact.present]);
        for (const [unit, expected] of exact.values.entries())
          if (exact.present[unit] === 1) expect(found.values[unit]).toBeCloseTo(expected, 10);
      }),
      { numRuns: 40 },
    );
  });

  it('takes parts of 100 for 100 under any weights, though their plain sum may overshoot', () => {
    const table = createTable(['best'], Object.fromEntries(tree.leaves.map((leaf) => [leaf, [100]])));
    const aggregation = {
      everywhere: { method: 'arithmetic' },
      groups: { index: { method: 'geometric', rescale: 'one-to-hundred' } },
    };
    const score = treeScorer(tree);
    const drawn = fc.double({ min: 0.75, max: 1.25, noNaN: true });
    fc.assert(
      fc.property(drawn, drawn, drawn, (a, b, c) => {
        expect(score(table, { aggregation, weights: { a, b, c } }).values[0]).toBeCloseTo(100, 9);
      }),
    );
  });

  it('refuses what the aggregation refuses', () => {
    const table = createTable(['u'], { a: [1], b: [-1], c: [1], d: [1], e: [1] });
    const score = treeScorer(tree);
    const geometric = { everywhere: { method: 'geometric' } };
    expect(() => score(table, { aggregation: geometric })).toThrow(
      expect.objectContaining({ code: 'not-positive' }),
    );
    expect(() => score(table, { aggregation: { everywhere: { method: 'median' } } })).toThrow(
      expect.objectContaining({ code: 'unknown-method' }),
    );
    const arithmetic = { everywhere: { method: 'arithmetic' } };
    expect(() => score(table, { aggregation: arithmetic, weights: { q: 1 } })).toThrow(
      expect.objectContaining({ code: 'unknown-code' }),
    );
    expect(() => score(table, { aggregation: arithmetic, weights: { a: -1 } })).toThrow(
      expect.objectContaining({ code: 'negative-weight' }),
    );
  });
});
