import { describe, expect, it } from 'vitest';
import { normaliseTable } from '../src/normalise/normalise.ts';
import { columnOf, createTable, listOf } from '../src/table/data-table.ts';
import { createTree } from '../src/table/indicator-tree.ts';
import { fixtureTable } from './support/reference-table.ts';

const printed = fixtureTable('tai_normalisation_schooling.csv');
const table = createTable(printed.texts('iso3'), { schooling: printed.numbers('schooling_raw') });
const tree = createTree([{ code: 'schooling', parent: null, direction: 1, weight: 1 }]);

/** Schooling in 23 countries, normalised ten ways (OECD/JRC Handbook, table 15, p. 87). */
describe('table 15, to the printed digit', () => {
  it.each([
    ['rank', { method: 'rank' }, 0],
    ['z', { method: 'z-score' }, 2],
    ['minmax', { method: 'min-max', to: 1 }, 2],
    ['ref_mean', { method: 'distance-to-reference', form: 'ratio', reference: 'mean' }, 2],
    ['ref_best', { method: 'distance-to-reference', form: 'ratio', reference: 'best' }, 2],
    ['ref_worst', { method: 'distance-to-reference', form: 'ratio', reference: 'worst' }, 2],
    ['diff_mean', { method: 'distance-to-reference', reference: 'mean' }, 2],
    ['diff_worst', { method: 'distance-to-reference', reference: 'worst' }, 2],
    ['above_below', { method: 'above-below-mean', band: 0.2 }, 0],
    ['percentile', { method: 'percentile', definition: 'handbook' }, 1],
  ])('%s', (column, choice, digits) => {
    const own = listOf(columnOf(normaliseTable(table, tree, choice), 'schooling'));
    const half = 0.5 * 10 ** -digits;
    const off = printed
      .numbers(column)
      .flatMap((value, unit) =>
        Math.abs(value - (own[unit] ?? Number.NaN)) <= half + 1e-12
          ? []
          : [`${table.units[unit]} ${value} ${own[unit]}`],
      );
    expect(off).toEqual([]);
  });
});

/** Largest difference to the printed z-scores under one of the two standard deviations. */
function zDifference(deviation: 'sample' | 'population'): number {
  const own = listOf(columnOf(normaliseTable(table, tree, { method: 'z-score', deviation }), 'schooling'));
  return Math.max(...printed.numbers('z').map((value, unit) => Math.abs(value - (own[unit] ?? 0))));
}

it('trap 6: the standard deviation divides by n - 1; with n the z column is off by up to .039', () => {
  expect(zDifference('sample')).toBeLessThan(0.0051);
  expect(zDifference('population')).toBeGreaterThan(0.03);
  expect(zDifference('population')).toBeLessThan(0.04);
});
