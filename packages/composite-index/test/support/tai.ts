import { createTable, type DataTable } from '../../src/table/data-table.ts';
import { fixtureTable } from './reference-table.ts';

/** The eight indicators of the Technology Achievement Index, in the order of the handbook. */
export const taiCodes: readonly string[] = [
  'patents',
  'royalties',
  'internet',
  'exports',
  'telephones_log10',
  'electricity_log10',
  'schooling',
  'university',
];

/** 23 countries × 8 indicators, as printed. */
export function taiTable(): DataTable {
  const raw = fixtureTable('tai_raw.csv');
  return createTable(
    raw.texts('iso3'),
    Object.fromEntries(taiCodes.map((code) => [code, raw.numbers(code)])),
  );
}
