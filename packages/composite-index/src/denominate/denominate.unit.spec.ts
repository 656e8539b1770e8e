import { describe, expect, it } from 'vitest';
import { choose } from '../method/method.ts';
import { columnOf, createTable, listOf } from '../table/data-table.ts';
import { denominationMethods } from './denominate.ts';

const table = createTable(['u', 'v', 'w'], {
  trains: [10, 20, null],
  people: [5, null, 2],
  trees: [1, 2, 3],
});
const divide = (by: object) => choose('denominate', denominationMethods, { method: 'divide', by });

describe('dividing by a denominator', () => {
  it('is missing where either is missing and leaves other columns alone', () => {
    const divided = divide({ trains: 'people' }).apply(table);
    expect(listOf(columnOf(divided, 'trains'))).toEqual([2, null, null]);
    expect(listOf(columnOf(divided, 'trees'))).toEqual([1, 2, 3]);
  });

  it('refuses codes it does not know and a denominator of zero', () => {
    const unknown = expect.objectContaining({ code: 'unknown-code' });
    expect(() => divide({ planes: 'people' }).apply(table)).toThrow(unknown);
    expect(() => divide({ trains: 'planes' }).apply(table)).toThrow(unknown);
    const zero = createTable(['u'], { trains: [1], people: [0] });
    expect(() => divide({ trains: 'people' }).apply(zero)).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });
});
