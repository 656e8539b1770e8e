import { MethodError, requireFinite } from '../method-error.ts';
import { type Column, mapColumn, presentValues } from '../table/data-table.ts';

/** +1 where more is better, −1 where less is; applied before a column is normalised. */
export type Sign = 1 | -1;

/** Two ends of the scale a normalised value is put on, worst first. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** The column turned round where less is better. */
export function oriented(column: Column, direction: Sign): Column {
  return direction === 1 ? column : mapColumn(column, (value) => -value);
}

/** Smallest and largest present value; null for a column without any. Refuses a range too wide for a number. */
export function rangeOf(column: Column): { low: number; high: number } | null {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of presentValues(column)) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return null;
  requireFinite(high - low, `the range of ${column.code}`);
  return { low, high };
}

/** What a method over the sample does with a column that says nothing about its units. */
export function noSpread(column: Column): MethodError {
  return new MethodError('no-spread', `all values of ${column.code} are equal: nothing to compare by`);
}

/** `share` of the way from one end of the scale to the other; a share of 0 to 1 never leaves it. */
export function onScale(share: number, { from, to }: Scale): number {
  const value = from + share * (to - from);
  if (share < 0 || share > 1) return value;
  return share === 1 ? to : Math.min(Math.max(from, to), Math.max(Math.min(from, to), value));
}
