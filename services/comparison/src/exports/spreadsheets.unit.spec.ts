import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { score, tableOf } from '../testing/builders.ts';
import { toCsv } from './csv.ts';
import { type ExportRow, exportColumns, exportRows } from './export-rows.ts';
import { toXlsx } from './xlsx.ts';

const table = tableOf([score(1, { total: 100 / 3 })]);
const [row] = exportRows(table, { kind: 'everything' });

/** The cells of a city's name as CSV writes them. */
function written(name: string): string {
  const changed = { ...row, city_name: name } as ExportRow;
  const line = toCsv([changed]).split('\r\n').slice(1).join('\r\n');
  return line.slice(line.indexOf(',', line.indexOf(',') + 1) + 1, line.indexOf(',,illustrative'));
}

it('writes a header, CRLF and numbers that read back as they were', () => {
  const [header, line, rest] = toCsv(row ? [row] : []).split('\r\n');
  expect(header).toBe(exportColumns.join(','));
  const cells = line?.split(',') ?? [];
  expect(Number(cells[exportColumns.indexOf('strict')])).toBe(100 / 3);
  expect(rest).toBe('');
});

it('quotes commas, quotes and line breaks', () => {
  expect(written('Bergen, "west"\r\nside')).toBe('"Bergen, ""west""\r\nside"');
});

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=cmd|"/c calc"!A1',
];

it.each(FORMULAS)('takes the power from %j', (formula) => {
  const unquoted = written(formula)
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll('""', '"');
  expect(unquoted).toBe(`'${formula}`);
});

it.each(FORMULAS)('and in a workbook, where a number stays one: %j', async (formula) => {
  const book = await toXlsx([{ ...row, city_name: formula, strict: -1.5 } as ExportRow], { stamp: formula });
  const sheets = unzipSync(book);
  const texts = Object.entries(sheets)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, xml]) => strFromU8(xml));
  expect(texts.join('')).not.toMatch(/<f[ >]/);
  const [, cells = []] = await readSheet(book, 'Scores');
  expect(cells[exportColumns.indexOf('city_name')]).toBe(`'${formula}`);
  expect(cells[exportColumns.indexOf('strict')]).toBe(-1.5);
});

it('leaves numbers below zero and ordinary names alone', () => {
  expect(written('Århus-Nord')).toBe('Århus-Nord');
});
