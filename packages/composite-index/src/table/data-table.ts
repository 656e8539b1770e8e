import { MethodError, requireFinite } from '../method-error.ts';

/** One indicator over all units. Where `present` is 0 the cell is missing and its number (0) means nothing. */
export interface Column {
  readonly code: string;
  readonly values: Float64Array;
  readonly present: Uint8Array;
}

/** Units × indicators. Functions of this package never write into a table they were given. */
export interface DataTable {
  readonly units: readonly string[];
  readonly columns: readonly Column[];
}

/** A table from plain lists; null is a missing cell. Refuses NaN, infinities, repeated names and lists of another length. */
export function createTable(
  units: readonly string[],
  lists: Readonly<Record<string, readonly (number | null)[]>>,
): DataTable {
  const columns = Object.entries(lists).map(([code, list]) => {
    requireLength(list.length, units.length, code);
    return createColumn(code, list);
  });
  return tableOf(units, columns);
}

/** A table from columns that exist already: the same checks of names and lengths. */
export function tableOf(units: readonly string[], columns: readonly Column[]): DataTable {
  requireDistinct(units, 'unit');
  requireDistinct(
    columns.map((column) => column.code),
    'indicator',
  );
  for (const { code, values, present } of columns) {
    requireLength(values.length, units.length, code);
    requireLength(present.length, units.length, code);
  }
  return { units: [...units], columns: [...columns] };
}

export function createColumn(code: string, list: readonly (number | null)[]): Column {
  const values = new Float64Array(list.length);
  const present = new Uint8Array(list.length);
  for (const [index, value] of list.entries()) {
    if (value === null) continue;
    values[index] = withoutSign(requireFinite(value, `a value of ${code}`));
    present[index] = 1;
  }
  return { code, values, present };
}

export function columnOf(table: DataTable, code: string): Column {
  const column = table.columns.find((each) => each.code === code);
  if (!column) throw new MethodError('unknown-code', `no indicator is called ${code}`);
  return column;
}

/** One cell by names; null where it is missing. */
export function cell(table: DataTable, unit: string, code: string): number | null {
  const index = table.units.indexOf(unit);
  if (index < 0) throw new MethodError('unknown-code', `no unit is called ${unit}`);
  return valueAt(columnOf(table, code), index);
}

/** The value of the unit at a position; null where it is missing. */
export function valueAt(column: Column, index: number): number | null {
  return column.present[index] === 1 ? (column.values[index] ?? null) : null;
}

/** The column as a list, missing cells as null: the inverse of `createColumn`. */
export function listOf(column: Column): (number | null)[] {
  return Array.from(column.values, (value, index) => (column.present[index] === 1 ? value : null));
}

/** The present values in the order of their units. */
export function presentValues({ values, present }: Column): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++)
    if (present[index] === 1) kept[count++] = values[index] ?? 0;
  return kept.subarray(0, count);
}

/** A new column with every present value replaced; missing cells stay missing. A result that is not finite is refused. */
export function mapColumn(column: Column, replace: (value: number, index: number) => number): Column {
  const values = new Float64Array(column.values.length);
  for (let index = 0; index < values.length; index++) {
    if (column.present[index] !== 1) continue;
    const value = requireFinite(replace(column.values[index] ?? 0, index), `a value of ${column.code}`);
    values[index] = withoutSign(value);
  }
  return { code: column.code, values, present: column.present };
}

/** The table with every column replaced by what `replace` makes of it. */
export function mapColumns(table: DataTable, replace: (column: Column) => Column): DataTable {
  return { units: table.units, columns: table.columns.map(replace) };
}

/** The table with the named columns only, in the order of the names. */
export function selectColumns(table: DataTable, codes: readonly string[]): DataTable {
  return tableOf(
    table.units,
    codes.map((code) => columnOf(table, code)),
  );
}

/** The table with the units at these positions only, in this order. */
export function selectUnits(table: DataTable, positions: readonly number[]): DataTable {
  for (const position of positions) {
    if (table.units[position] === undefined)
      throw new MethodError('out-of-range', `there is no unit at position ${position}`);
  }
  const units = positions.map((position) => table.units[position] ?? '');
  const columns = table.columns.map((column) => ({
    code: column.code,
    values: Float64Array.from(positions, (position) => column.values[position] ?? 0),
    present: Uint8Array.from(positions, (position) => column.present[position] ?? 0),
  }));
  return tableOf(units, columns);
}

/** Row by row, in the order of the units: each a list over the columns, missing cells as null. */
export function rowsOf(table: DataTable): (number | null)[][] {
  return table.units.map((_, index) => table.columns.map((column) => valueAt(column, index)));
}

/** −0 becomes 0: the two are one value, and data that went through JSON must give the same bits. */
function withoutSign(value: number): number {
  return value + 0;
}

function requireDistinct(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new MethodError('duplicate-code', `the ${what} ${name} is named twice`);
    seen.add(name);
  }
}

function requireLength(length: number, units: number, code: string): void {
  if (length !== units)
    throw new MethodError('length-mismatch', `${code} has ${length} values for ${units} units`);
}
