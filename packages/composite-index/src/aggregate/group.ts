import { MethodError } from '../method-error.ts';
import { type Column, createColumn, valueAt } from '../table/data-table.ts';

/** The normalised parts of one group with their weights, which are rescaled to 1 within the group. */
export interface Group {
  readonly code: string;
  readonly parts: readonly Column[];
  readonly weights: readonly number[];
}

/** One present part of one unit; its weight is above 0. */
export interface Part {
  readonly value: number;
  readonly weight: number;
}

/** A column made unit by unit from the present parts with a weight; null where a unit has none. */
export function byUnit(group: Group, combine: (parts: readonly Part[], unit: number) => number): Column {
  const units = group.parts[0]?.values.length ?? 0;
  const list = Array.from({ length: units }, (_, unit) => {
    const parts = presentParts(group, unit);
    return parts.length === 0 ? null : combine(parts, unit);
  });
  return createColumn(group.code, list);
}

/** Refuses what no aggregate is defined for: no parts, a weight missing or negative, no weight above 0. */
export function requireGroup(group: Group): Group {
  const { code, parts, weights } = group;
  if (parts.length !== weights.length || parts.length === 0)
    throw new MethodError(
      'length-mismatch',
      `${code} has ${parts.length} parts and ${weights.length} weights`,
    );
  const wrong = weights.find((weight) => !(weight >= 0 && Number.isFinite(weight)));
  if (wrong !== undefined)
    throw new MethodError('negative-weight', `a weight in ${code} is ${wrong}; weights are 0 or more`);
  if (weights.every((weight) => weight === 0))
    throw new MethodError('zero-weights', `all weights in ${code} are 0`);
  return group;
}

function presentParts({ parts, weights }: Group, unit: number): Part[] {
  const found: Part[] = [];
  for (const [index, column] of parts.entries()) {
    const value = valueAt(column, unit);
    const weight = weights[index] ?? 0;
    if (value !== null && weight > 0) found.push({ value, weight });
  }
  return found;
}
