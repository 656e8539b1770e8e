import type { InvalidParam } from '@interlace/contracts';
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { type CityRow, cityRow } from './city-csv-row.ts';
import type { ImportDocument, StatedCity } from './import-document.ts';

/** Cities read from CSV, and for every JSON pointer into them the line and column it came from. */
export interface CityCsv {
  readonly document: Pick<ImportDocument, 'cities'>;
  readonly locate: (pointer: string) => string;
}

/** A line that was read: its number in the file, and what it says. */
interface Line {
  readonly number: number;
  readonly row: CityRow;
}

const COLUMNS: readonly string[] = Object.keys(cityRow.shape);
const REQUIRED = ['code', 'name', 'country'];
/** With more cells the first line is no list of names, and not worth a fault for each. */
const MOST_COLUMNS = 100;

/** Facts that every line of one city must state alike, and the year's figures. */
const DESCRIPTIVE = ['name', 'country', 'lau', 'nuts', 'latitude', 'longitude'] as const;
const MEASURES = { population: 'population', foreignBornShare: 'foreign_born_share' } as const;

const place = (line: number, column?: string) =>
  column === undefined ? `line ${line}` : `line ${line}, column ${column}`;

/** Everything wrong with a CSV file, each fault named by line and column. */
export class CsvFaults extends Error {
  readonly faults: readonly InvalidParam[];

  constructor(faults: readonly InvalidParam[]) {
    super('The file was not taken over.');
    this.name = 'CsvFaults';
    this.faults = faults;
  }
}

/**
 * Reads cities from RFC 4180 CSV: UTF-8 (a byte order mark is skipped), commas, first line the column names, one line
 * per city and year. Pure.
 * @throws CsvFaults naming every line and column that cannot be read.
 */
export function readCityCsv(text: string, mostLines: number): CityCsv {
  const [header, ...records] = splitRecords(text, mostLines);
  if (header === undefined)
    throw new CsvFaults([{ name: 'line 1', code: 'empty', reason: 'holds no column names' }]);
  refuseAny(headerFaults(header));
  const faults: InvalidParam[] = [];
  const lines = records.flatMap((record) => readLine(record, header.cells, faults));
  const cities = Map.groupBy(lines, ({ row }) => row.code);
  for (const group of cities.values()) faults.push(...disagreements(group));
  refuseAny(faults);
  const groups = [...cities.values()];
  return { document: { cities: groups.map(toCity) }, locate: (pointer) => locate(pointer, groups) };
}

interface RawRecord {
  line: number;
  cells: string[];
}

function splitRecords(text: string, mostLines: number): RawRecord[] {
  const records: RawRecord[] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: mostLines + 2, // the header, and one line to notice that there are too many
      on_record(cells: string[], { lines }) {
        records.push({ line: lines, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(Reflect.get(error, 'lines') ?? 1);
    throw new CsvFaults([
      { name: place(line), code: 'not-csv', reason: 'has a quotation mark out of place' },
    ]);
  }
  if (records.length > mostLines + 1) {
    const reason = `a file holds at most ${mostLines} lines`;
    throw new CsvFaults([{ name: place(mostLines + 2), code: 'too-long', reason }]);
  }
  return records;
}

function headerFaults({ line, cells }: RawRecord): InvalidParam[] {
  const only = cells.length === 1 ? (cells[0] ?? '') : '';
  if (/[;\t]/.test(only)) {
    return [{ name: place(line), code: 'separator', reason: 'the columns must be separated by commas' }];
  }
  if (cells.length > MOST_COLUMNS) {
    const reason = `holds ${cells.length} names of columns, of which there are ${COLUMNS.length}`;
    return [{ name: place(line), code: 'too-many-columns', reason }];
  }
  const unknown = cells
    .filter((cell) => !COLUMNS.includes(cell))
    .map((cell) => ({
      name: place(line, cell),
      code: 'unknown-column',
      reason: `is none of ${COLUMNS.join(', ')}`,
    }));
  const repeated = cells
    .filter((cell, index) => cells.indexOf(cell) !== index)
    .map((cell) => ({ name: place(line, cell), code: 'repeated-column', reason: 'stands twice' }));
  const missing = REQUIRED.filter((column) => !cells.includes(column)).map((column) => ({
    name: place(line, column),
    code: 'missing-column',
    reason: 'is missing',
  }));
  return [...unknown, ...repeated, ...missing];
}

/** The line as a row, or nothing after adding its faults. */
function readLine({ line, cells }: RawRecord, header: readonly string[], faults: InvalidParam[]): Line[] {
  if (cells.length !== header.length) {
    const reason = `has ${cells.length} cells where the first line has ${header.length}`;
    faults.push({ name: place(line), code: 'cell-count', reason });
    return [];
  }
  const stated = header
    .map((column, index) => [column, cells[index]] as const)
    .filter(([, cell]) => cell !== '');
  const parsed = cityRow.safeParse(Object.fromEntries(stated), { error: wantingCell });
  if (parsed.success) return [{ number: line, row: parsed.data }];
  faults.push(...parsed.error.issues.map((issue) => toFault(issue, line)));
  return [];
}

/** An empty cell is left out of the row; the rest is in zod's words. */
const wantingCell = ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : undefined);

const toFault = ({ path, code, message }: z.core.$ZodIssue, line: number): InvalidParam => ({
  name: place(line, path[0] === undefined ? undefined : String(path[0])),
  code,
  reason: message,
});

function disagreements([first, ...others]: readonly Line[]): InvalidParam[] {
  if (first === undefined) return [];
  return others.flatMap(({ number, row }) =>
    DESCRIPTIVE.filter((column) => row[column] !== first.row[column]).map((column) => ({
      name: place(number, column),
      code: 'lines-disagree',
      reason: `differs from line ${first.number}, which states the same city`,
    })),
  );
}

function toCity(lines: readonly Line[]): StatedCity {
  const [{ row } = { row: undefined }] = lines;
  if (row === undefined) throw new Error('a city without a line');
  const { code, name, country, lau, nuts, latitude, longitude } = row;
  const figures = (measure: keyof typeof MEASURES) =>
    stating(lines, measure).flatMap(({ row: { year, source, ...values } }) => {
      const value = values[MEASURES[measure]];
      return year === undefined || source === undefined || value === undefined
        ? []
        : [{ year, value, source }];
    });
  return {
    ...{ code, name, country, fictitious: false, lau, nuts, latitude, longitude },
    population: figures('population'),
    foreignBornShare: figures('foreignBornShare'),
  };
}

const stating = (lines: readonly Line[], measure: keyof typeof MEASURES) =>
  lines.filter(({ row }) => row[MEASURES[measure]] !== undefined);

/** `/cities/3/population/1/year` is a cell of the line that states that city's second population. */
function locate(pointer: string, groups: readonly (readonly Line[])[]): string {
  const [, , city, field, index, part] = pointer.split('/');
  const lines = groups[Number(city)] ?? [];
  const measure = field === 'population' || field === 'foreignBornShare' ? field : undefined;
  if (measure === undefined) return place(lines[0]?.number ?? 1, field);
  const line = stating(lines, measure)[Number(index)];
  return place(line?.number ?? 1, part === 'value' ? MEASURES[measure] : part);
}

function refuseAny(faults: readonly InvalidParam[]): void {
  if (faults.length > 0) throw new CsvFaults(faults);
}
