import { expect, it } from 'vitest';
import { createTable } from '../table/data-table.ts';
import { createTree } from '../table/indicator-tree.ts';
import { consistencyReport } from './consistency-report.ts';

const node = (code: string, parent: string | null) => ({ code, parent, direction: 1 as const, weight: 1 });

it('says which indicators to look at, group by group, and why a group has no alpha', () => {
  const tree = createTree([
    node('index', null),
    ...['sound', 'flat', 'single'].map((code) => node(code, 'index')),
    ...['a', 'b', 'c', 'odd'].map((code) => node(code, 'sound')),
    ...['d', 'constant'].map((code) => node(code, 'flat')),
    node('e', 'single'),
  ]);
  const table = createTable(['u', 'v', 'w', 'x', 'y', 'z'], {
    a: [1, 2, 3, 4, 5, 6],
    b: [2, 1, 5, 3, 4, 6],
    c: [1, 4, 2, 3, 6, 5],
    odd: [5, 6, 2, 4, 3, 1],
    d: [1, 2, 3, 4, 5, 6],
    constant: [3, 3, 3, 3, 3, 3],
    e: [1, 2, 3, 4, 5, null],
  });
  const [sound, flat, ...others] = consistencyReport(table, tree);
  expect(others).toEqual([]);
  expect(sound?.reliability?.alpha).toBeLessThan(0.3);
  expect(sound?.lookAt[0]).toEqual({ code: 'odd', concerns: ['alpha-rises-without-it', 'negative', 'weak'] });
  expect(flat).toMatchObject({ group: 'flat', reliability: null, reason: 'no-spread' });
  expect(flat?.lookAt.map(({ code }) => code)).toEqual(['d', 'constant']);
});
