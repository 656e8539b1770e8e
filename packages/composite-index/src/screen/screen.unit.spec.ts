import { describe, expect, it } from 'vitest';
import { choose } from '../method/method.ts';
import { cell, createTable } from '../table/data-table.ts';
import { createTree } from '../table/indicator-tree.ts';
import { groupCoverage } from './group-coverage.ts';
import { screeningMethods } from './screen.ts';

const leaf = (code: string, parent: string, weight: number) => ({
  code,
  parent,
  direction: 1 as const,
  weight,
});
const tree = createTree([
  { code: 'index', parent: null, direction: 1, weight: 1 },
  { code: 'a', parent: 'index', direction: 1, weight: 1 },
  { code: 'b', parent: 'index', direction: 1, weight: 1 },
  leaf('a1', 'a', 3),
  leaf('a2', 'a', 1),
  leaf('b1', 'b', 1),
]);
const table = createTable(['u', 'v', 'w'], { a1: [1, null, 1], a2: [null, 1, 1], b1: [1, 1, null] });

describe('coverage of groups', () => {
  it('is the answered share of the weight, through every level', () => {
    const covered = groupCoverage(table, tree, 'weight');
    expect(cell(covered, 'u', 'a')).toBe(0.75);
    expect(cell(covered, 'v', 'a')).toBe(0.25);
    expect(cell(covered, 'u', 'index')).toBe(0.875);
    expect(cell(covered, 'w', 'index')).toBe(0.5);
  });

  it('counts indicators one by one where asked', () => {
    const covered = groupCoverage(table, tree, 'count');
    expect(cell(covered, 'v', 'a')).toBe(0.5);
    expect(cell(covered, 'v', 'index')).toBeCloseTo(2 / 3, 15);
  });
});

describe('screening', () => {
  const screen = (parameters: object) =>
    choose('screen', screeningMethods, { method: 'coverage', ...parameters });

  it('drops units under the threshold and keeps the rest as they are', () => {
    const kept = screen({ units: 0.65, indicators: 0 }).apply({ table, tree });
    expect(kept.table.units).toEqual(['u']);
    expect(cell(kept.table, 'u', 'a2')).toBeNull();
  });

  it('drops indicators under the threshold, with groups that have nothing left', () => {
    const poor = createTable(['u', 'v', 'w'], { a1: [1, 2, 3], a2: [1, 2, 3], b1: [1, null, null] });
    const kept = screen({ units: 0, indicators: 0.5 }).apply({ table: poor, tree });
    expect(kept.tree.nodes.map((node) => node.code)).toEqual(['index', 'a', 'a1', 'a2']);
  });

  it('refuses to leave nothing', () => {
    const empty = createTable(['u'], { a1: [null], a2: [null], b1: [null] });
    expect(() => screen({}).apply({ table: empty, tree })).toThrow(
      expect.objectContaining({ code: 'empty-sample' }),
    );
  });
});
