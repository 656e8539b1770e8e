import { type Column, mapColumn } from '../table/data-table.ts';
import { noSpread, onScale, oriented, rangeOf, type Scale, type Sign } from './oriented.ts';

/**
 * `(x − min) / (max − min)` on the scale, minimum and maximum those of the units at hand (OECD/JRC Handbook, p. 83–88).
 * Every value moves when a unit with a new extreme joins. A constant column is refused.
 */
export function minMax(column: Column, direction: Sign, scale: Scale): Column {
  const turned = oriented(column, direction);
  const range = rangeOf(turned);
  if (!range) return column;
  if (range.low === range.high) throw noSpread(column);
  const width = range.high - range.low;
  return mapColumn(turned, (value) => onScale((value - range.low) / width, scale));
}
