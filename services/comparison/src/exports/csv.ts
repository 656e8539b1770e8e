import { type ExportCell, type ExportRow, exportColumns } from './export-rows.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/** RFC 4180 with a header line and CRLF; numbers as the shortest decimal that reads back as the same number. */
export function toCsv(rows: readonly ExportRow[]): string {
  const lines = rows.map((row) => csvLine(exportColumns.map((column) => row[column])));
  return [csvLine(exportColumns), ...lines].join('');
}

/** One record with its line end. */
export function csvLine(cells: readonly ExportCell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: ExportCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = spreadsheetText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
