import { DomainError } from '@interlace/service-kit/problems';
import { packedFiles, unpacked } from '@interlace/service-kit/zip';
import { strFromU8, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';

/** A date is an object of the reader's; nothing here takes one. */
export type CellValue = string | number | boolean | object | null;
/** Rows of cells by name of the sheet. */
export type Book = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

/** Bytes of an uploaded workbook; one of 86 questions with long comments has some 300 kB. */
export const MOST_BYTES = 2 * 2 ** 20;
const MOST_UNPACKED = 24 * 2 ** 20;
const MOST_FILES = 200;
/** Tables pack 10 to 60 times; zeros would pack 1,000 times. */
const MOST_RATIO = 200;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const MOST_CELLS = 400_000;
/** Of all sheets together, the empty ones between two that are written included: the reader fills them in. */
const MOST_PLACES = 4_000_000;

const unreadable = (reason: string, cause?: unknown) =>
  new DomainError('workbook-unreadable', `The workbook cannot be read: ${reason}.`, {
    cause,
    invalidParams: [{ name: '/workbook', code: 'workbook-unreadable', reason }],
  });

/**
 * The sheets of a workbook somebody sends.
 * @throws DomainError `workbook-unreadable` for what is none, unpacks to too much or claims cells far out
 */
export async function readBook(bytes: Uint8Array): Promise<Book> {
  const repacked = repack(bytes);
  try {
    const sheets = await readWorkbook(repacked, { trim: false });
    return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
  } catch (cause) {
    throw unreadable('it is damaged or no XLSX file', cause);
  }
}

/** The files the reader needs, packed anew: nothing the first archive said of sizes is relied on afterwards. */
function repack(bytes: Uint8Array): Buffer {
  const files = unpack(bytes);
  let sheets = 0;
  let largest = 0;
  for (const content of Object.values(files)) {
    const text = strFromU8(content);
    sheets += text.match(/<(?:\w+:)?sheet[\s/>]/g)?.length ?? 0;
    // A sheet may stand anywhere in the archive.
    if (text.includes('sheetData')) largest = Math.max(largest, placesOf(text));
  }
  // Many sheets may lead to the same file.
  if (sheets * largest > MOST_PLACES)
    throw unreadable('its sheets reach too far for what is written in them');
  return Buffer.from(zipSync(files, { level: 0 }));
}

/** By what is really in it: an archive may say of a file that it is small, and name the same file many times. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  let count = 0;
  let left = MOST_UNPACKED;
  try {
    for (const file of packedFiles(bytes)) {
      count += 1;
      if (count > MOST_FILES) throw unreadable(`it has more than ${MOST_FILES} files`);
      if (!/\.(?:xml|rels)$/.test(file.name)) continue;
      const most = MOST_RATIO * file.content.length + 4_096;
      const content = unpacked(file, Math.min(most, left));
      if (content === null)
        throw unreadable(
          most < left
            ? `a file of it unpacks to more than ${MOST_RATIO} times its size`
            : `it unpacks to more than ${MOST_UNPACKED} bytes`,
        );
      left -= content.length;
      files[file.name] = content;
    }
    return files;
  } catch (cause) {
    if (cause instanceof DomainError) throw cause;
    throw unreadable('it is damaged or no XLSX file', cause);
  }
}

/**
 * How many places a sheet has at most, from its first cell to its last. A row or cell that does not say where it is comes
 * behind the one before.
 */
function placesOf(sheet: string): number {
  const { rows, columns } = countCells(sheet);
  const { row, column } = farthestOf(sheet);
  return (row + rows) * (column + columns);
}

/** Rows that are written, and the most cells of one. */
function countCells(sheet: string): { rows: number; columns: number } {
  let count = 0;
  let rows = 0;
  let columns = 0;
  let inRow = 0;
  for (const [, tag] of sheet.matchAll(/<(?:\w+:)?(c|row)[\s/>]/g)) {
    count += 1;
    if (count > MOST_CELLS) throw unreadable(`it has more than ${MOST_CELLS} cells`);
    rows += tag === 'row' ? 1 : 0;
    inRow = tag === 'row' ? 0 : inRow + 1;
    columns = Math.max(columns, inRow);
  }
  return { rows, columns };
}

/** One cell in row 1,048,576 would make the reader fill in all the rows above it. */
function farthestOf(sheet: string): { row: number; column: number } {
  const far = { row: 0, column: 0 };
  for (const [, , place = ''] of sheet.matchAll(/\sr\s*=\s*(["'])(.*?)\1/gs)) {
    const [, letters = '', row = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    if (row === '' || Number(row) > MOST_ROWS || columnOf(letters) > MOST_COLUMNS)
      throw unreadable(`it has cells beyond row ${MOST_ROWS} or column ${MOST_COLUMNS}`);
    far.row = Math.max(far.row, Number(row));
    far.column = Math.max(far.column, columnOf(letters));
  }
  return far;
}

const columnOf = (letters: string) =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** The name of a column, 0 for the first: A, B, … Z, AA. Pure. */
export function columnName(index: number): string {
  const above = Math.floor(index / 26);
  return (above > 0 ? columnName(above - 1) : '') + String.fromCharCode(65 + (index % 26));
}
