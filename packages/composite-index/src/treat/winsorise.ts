import { skewness } from '../arithmetic/moments.ts';
import { type Column, mapColumn, presentValues } from '../table/data-table.ts';
import { passes, type ShapeLimits, shapeOf } from './shape.ts';

/**
 * One point at a time: skewed to the right, the maximum takes the next lower value, all tied maxima together; to the
 * left, the minimum the next higher one; until the shape passes or `most` cells are changed (JRC COIN Tool;
 * COINr `winsorise`). Tied extremes go together, so the last step may pass `most`.
 */
export function winsorise(column: Column, limits: ShapeLimits, most: number): Column {
  let treated = column;
  while (changedCount(column, treated) < most && !passes(shapeOf(presentValues(treated)), limits)) {
    const next = winsoriseOnce(treated);
    if (next === null) break;
    treated = next;
  }
  return treated;
}

/** Null where there is no next value. */
function winsoriseOnce(column: Column): Column | null {
  const values = presentValues(column);
  const side = (skewness(values) ?? 0) >= 0 ? 1 : -1;
  const extreme = furthest(values, side);
  const next = furthest(
    values.filter((value) => value !== extreme),
    side,
  );
  if (extreme === null || next === null) return null;
  return mapColumn(column, (value) => (value === extreme ? next : value));
}

function furthest(values: Float64Array, side: 1 | -1): number | null {
  let found: number | null = null;
  for (const value of values) if (found === null || side * (value - found) > 0) found = value;
  return found;
}

function changedCount(before: Column, after: Column): number {
  return before.values.reduce((count, value, index) => count + (value === after.values[index] ? 0 : 1), 0);
}
