import { spreadsheetText } from '@interlace/service-kit/csv';
import writeWorkbook, { type Cell } from 'write-excel-file/node';
import { type ExportCell, type ExportRow, exportColumns } from './export-rows.ts';

/** A workbook of two sheets: the rows, and the stamp that says what they are. */
export function toXlsx(
  rows: readonly ExportRow[],
  stamp: Readonly<Record<string, ExportCell>>,
): Promise<Buffer> {
  const header = exportColumns.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
  const scores = [header, ...rows.map((row) => exportColumns.map((column) => cell(row[column])))];
  const about = Object.entries(stamp).map(([name, value]) => [cell(name), cell(value)]);
  return writeWorkbook([
    { data: scores, sheet: 'Scores', stickyRowsCount: 1 },
    { data: about, sheet: 'About', columns: [{ width: 24 }, { width: 60 }] },
  ]).toBuffer();
}

function cell(value: ExportCell): Cell {
  if (value === null) return null;
  return typeof value === 'number'
    ? { value, type: Number }
    : { value: spreadsheetText(value), type: String };
}
