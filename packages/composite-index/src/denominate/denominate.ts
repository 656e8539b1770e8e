import { defineMethod } from '../method/method.ts';
import { wordsByName } from '../method/parameter.ts';
import { MethodError } from '../method-error.ts';
import {
  type Column,
  columnOf,
  createColumn,
  type DataTable,
  mapColumns,
  valueAt,
} from '../table/data-table.ts';

/**
 * `x / d`, cell by cell: makes units of different size comparable (population, area, income). Missing where either is
 * missing; a denominator of zero is refused.
 */
export function divideColumn(column: Column, denominator: Column): Column {
  const list = Array.from(column.values, (_, index) => {
    const [value, by] = [valueAt(column, index), valueAt(denominator, index)];
    if (by === 0)
      throw new MethodError(
        'out-of-range',
        `${column.code} is divided by ${denominator.code}, which has a 0`,
      );
    return value === null || by === null ? null : value / by;
  });
  return createColumn(column.code, list);
}

/** Ways of denomination: input and output are the whole table, whose denominators are columns like any other. */
export const denominationMethods = [
  defineMethod('none', {}, (table: DataTable) => table),
  defineMethod('divide', { by: wordsByName() }, (table: DataTable, { by }) => {
    for (const code of Object.keys(by)) columnOf(table, code);
    const named = new Map(Object.entries(by));
    return mapColumns(table, (column) => {
      const denominator = named.get(column.code);
      return denominator === undefined ? column : divideColumn(column, columnOf(table, denominator));
    });
  }),
];
