import { MethodError } from '../method-error.ts';
import { type Column, type DataTable, selectUnits } from '../table/data-table.ts';

/** Positions of the units with a value in every one of the columns. */
export function completePositions(columns: readonly Column[], units: number): number[] {
  const positions = Array.from({ length: units }, (_, index) => index);
  return positions.filter((index) => columns.every((column) => column.present[index] === 1));
}

/** The table of the units without a gap. Refuses a table with fewer than `least` of them. */
export function completeCases(table: DataTable, least: number): DataTable {
  const positions = completePositions(table.columns, table.units.length);
  if (positions.length < least)
    throw new MethodError(
      'too-few-values',
      `${positions.length} units have every value, ${least} are needed`,
    );
  return positions.length === table.units.length ? table : selectUnits(table, positions);
}
