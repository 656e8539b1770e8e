import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const fixtures = join(import.meta.dirname, '../reference');
const repository = resolve(import.meta.dirname, '../../../..');

/** A reference table: its rows as text by column name, and its columns as numbers. */
export interface ReferenceTable {
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The named column of the rows whose cell is not empty; a cell like `1/2` is read as the fraction it is. */
  numbers(column: string): number[];
  texts(column: string): string[];
}

/** A table of test/reference. */
export function fixtureTable(file: string): ReferenceTable {
  return referenceTable(readFileSync(join(fixtures, file), 'utf8'));
}

export function fixtureJson(file: string): unknown {
  return JSON.parse(readFileSync(join(fixtures, file), 'utf8'));
}

/**
 * A table that is not ours to ship, from the folder `INTERLACE_REFERENCE_DIR` (by default `../shared/reference` beside the
 * repository); null where the folder or the file is absent: `describe.skipIf(table === null)`.
 */
export function sharedTable(file: string): ReferenceTable | null {
  const folder = resolve(repository, process.env.INTERLACE_REFERENCE_DIR ?? '../shared/reference');
  const path = join(folder, file);
  if (existsSync(path)) return referenceTable(readFileSync(path, 'utf8'));
  console.warn(
    `${file} is not in ${folder}: the tests over it are skipped (INTERLACE_REFERENCE_DIR names the folder)`,
  );
  return null;
}

function referenceTable(csv: string): ReferenceTable {
  const [head = [], ...body] = csv
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map(cellsOf);
  const rows = body.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
  const texts = (column: string) => {
    if (!head.includes(column)) throw new Error(`no column ${column} among ${head.join(', ')}`);
    return rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  };
  return { rows, texts, numbers: (column) => texts(column).map(numberOf) };
}

/** Cells of one line; quoted cells may hold commas and doubled quotes, no line breaks. */
function cellsOf(line: string): string[] {
  const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu);
  return Array.from(cells, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

function numberOf(cell: string): number {
  const [numerator, denominator = 1] = cell.split('/').map(Number);
  const value = (numerator ?? Number.NaN) / denominator;
  if (!Number.isFinite(value)) throw new Error(`${cell} is not a number`);
  return value;
}
