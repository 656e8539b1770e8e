import { csvLine } from '@interlace/service-kit/csv';
import { type ExportRow, exportColumns } from './export-rows.ts';

/** RFC 4180 with a header line and CRLF; numbers as the shortest decimal that reads back as the same number. */
export function toCsv(rows: readonly ExportRow[]): string {
  const lines = rows.map((row) => csvLine(exportColumns.map((column) => row[column])));
  return [csvLine(exportColumns), ...lines].join('');
}
