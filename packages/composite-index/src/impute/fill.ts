import { mean } from '../arithmetic/moments.ts';
import { quantile } from '../arithmetic/quantile.ts';
import { MethodError } from '../method-error.ts';
import { type Column, createColumn, listOf, valueAt } from '../table/data-table.ts';

/** What one figure stands for a set of observed values, in any order; there is at least one. */
export type Centre = (observed: Float64Array) => number;

export const centres = {
  mean,
  median: (observed: Float64Array) => quantile(observed.toSorted(), 0.5),
  mode,
} as const satisfies Readonly<Record<string, Centre>>;

/**
 * Missing cells take the centre of the observed values of their group (OECD/JRC Handbook, p. 55–62; COINr `i_mean_grp`).
 * `groups` names the group of every unit by position; a gap in a group without an observed value stays.
 */
export function fillByGroup(column: Column, groups: readonly string[], centre: Centre): Column {
  if (groups.length !== column.values.length)
    throw new MethodError('length-mismatch', `${groups.length} groups for ${column.values.length} units`);
  const observed = new Map<string, number[]>();
  for (const [unit, group] of groups.entries()) {
    const value = valueAt(column, unit);
    if (value === null) continue;
    const others = observed.get(group);
    if (others) others.push(value);
    else observed.set(group, [value]);
  }
  const fills = new Map([...observed].map(([group, values]) => [group, centre(Float64Array.from(values))]));
  return createColumn(
    column.code,
    listOf(column).map((value, unit) => value ?? fills.get(groups[unit] ?? '') ?? null),
  );
}

/** The most frequent value; of equally frequent ones the lowest. */
function mode(observed: Float64Array): number {
  const counts = new Map<number, number>();
  for (const value of observed.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, ...others] = counts;
  if (!first) throw new MethodError('empty-sample', 'an empty sample has no mode');
  return others.reduce((best, each) => (each[1] > best[1] ? each : best), first)[0];
}
