import { MethodError } from '../method-error.ts';
import { type Column, createColumn, valueAt } from '../table/data-table.ts';
import type { Sign } from './oriented.ts';

/**
 * `100 · (x − before) / |before|` in percent, turned round where less is better (OECD/JRC Handbook, p. 83–88). Missing
 * where the unit has no earlier value; an earlier value of 0 is refused.
 */
export function annualChange(column: Column, direction: Sign, before: Column): Column {
  if (before.values.length !== column.values.length)
    throw new MethodError('length-mismatch', `${column.code} has another number of units before`);
  const list = Array.from(column.values, (_, unit) => {
    const [value, earlier] = [valueAt(column, unit), valueAt(before, unit)];
    if (value === null || earlier === null) return null;
    if (earlier === 0)
      throw new MethodError('not-positive', `${column.code} was 0 before: it has no relative change`);
    return (100 * direction * (value - earlier)) / Math.abs(earlier);
  });
  return createColumn(column.code, list);
}
