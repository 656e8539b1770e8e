import { expect, it } from 'vitest';
import { aggregateTree } from '../src/aggregate/aggregate-tree.ts';
import { cell, columnOf, createTable, listOf } from '../src/table/data-table.ts';
import { createTree } from '../src/table/indicator-tree.ts';
import { treatTable } from '../src/treat/treat.ts';

const tree = createTree([
  { code: 'index', parent: null, direction: 1, weight: 1 },
  ...['a', 'b', 'c'].map((code) => ({ code, parent: 'index', direction: 1 as const, weight: 1 })),
]);

it('trap 8: a log transforms, a generalised mean bears a gap, Copeland aggregates (COINr 1.1.14 does none of these)', () => {
  const table = createTable(['u', 'v', 'w'], { a: [1, 3, 9], b: [2, null, 8], c: [3, 5, 7] });
  const logged = treatTable(table, ['a'], { method: 'log', when: 'always' });
  expect(logged.cells).toHaveLength(3);
  expect(listOf(columnOf(logged.table, 'a'))).toEqual(
    [0.08, 2.08, 8.08].map((value) => expect.closeTo(Math.log(value), 12)),
  );
  const by = (method: object) =>
    aggregateTree(table, tree, { everywhere: { method: 'copeland', ...method } }).scores;
  expect(cell(by({ method: 'generalised', power: 2 }), 'v', 'index')).toBeCloseTo(Math.sqrt(17), 12);
  expect(listOf(columnOf(by({}), 'index'))).toEqual([-2, 0, 2]);
});
