import { ascendingRanks } from '../rank/ascending-ranks.ts';
import { type Column, createColumn, mapColumn, presentValues } from '../table/data-table.ts';
import { byUnit, type Group } from './group.ts';
import { arithmeticMean } from './power-means.ts';

/**
 * Weighted mean of Borda points, 0 to n − 1: the points of an indicator are the units beaten and half of those equal
 * (OECD/JRC Handbook, p. 106; rank − 1 with shared mean ranks). Points of an indicator with gaps are stretched to the
 * full field, so that being compared with few is no loss; with one value it says nothing. Adding a unit can turn the
 * order of the others round (p. 109).
 */
export function borda(group: Group): Column {
  return byUnit({ ...group, parts: group.parts.map(points) }, arithmeticMean);
}

function points(column: Column): Column {
  const field = presentValues(column).length;
  if (field < 2)
    return createColumn(
      column.code,
      Array.from(column.values, () => null),
    );
  const rank = ascendingRanks(column, 'mean');
  const stretch = (column.values.length - 1) / (field - 1);
  return mapColumn(column, (value) => (rank(value) - 1) * stretch);
}
