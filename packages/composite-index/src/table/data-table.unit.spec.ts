import { describe, expect, it } from 'vitest';
import {
  cell,
  columnOf,
  createTable,
  listOf,
  mapColumn,
  presentValues,
  rowsOf,
  selectUnits,
} from './data-table.ts';

const table = createTable(['Ulm', 'Porto', 'Graz'], { roads: [1, null, 3], trees: [0, -2, null] });

describe('a table', () => {
  it('keeps a missing cell apart from every number', () => {
    expect(cell(table, 'Porto', 'roads')).toBeNull();
    expect(cell(table, 'Ulm', 'trees')).toBe(0);
    expect(rowsOf(table)).toEqual([
      [1, 0],
      [null, -2],
      [3, null],
    ]);
    expect([...presentValues(columnOf(table, 'roads'))]).toEqual([1, 3]);
  });

  it('maps present values into a new column', () => {
    const roads = columnOf(table, 'roads');
    expect(listOf(mapColumn(roads, (value) => value * 10))).toEqual([10, null, 30]);
    expect(listOf(roads)).toEqual([1, null, 3]);
    expect(() => mapColumn(roads, () => Number.NaN)).toThrow(expect.objectContaining({ code: 'not-finite' }));
  });

  it('selects units by position', () => {
    expect(rowsOf(selectUnits(table, [2, 0]))).toEqual([
      [3, null],
      [1, 0],
    ]);
    expect(() => selectUnits(table, [3])).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });

  it.each([
    ['not-finite', () => createTable(['a'], { x: [Number.NaN] })],
    ['not-finite', () => createTable(['a'], { x: [Number.POSITIVE_INFINITY] })],
    ['length-mismatch', () => createTable(['a'], { x: [1, 2] })],
    ['duplicate-code', () => createTable(['a', 'a'], { x: [1, 2] })],
    ['unknown-code', () => columnOf(table, 'rivers')],
    ['unknown-code', () => cell(table, 'Rome', 'roads')],
  ])('refuses with %s what is no table', (code, build) => {
    expect(build).toThrow(expect.objectContaining({ code }));
  });
});
