import {
  type Column,
  columnOf,
  createColumn,
  type DataTable,
  tableOf,
  valueAt,
} from '../table/data-table.ts';
import type { IndicatorTree } from '../table/indicator-tree.ts';
import { coverage } from './share.ts';

/** Whether coverage counts indicators by their weight in the tree or one by one. */
export type CoverageMeasure = 'weight' | 'count';

/**
 * Coverage of every group in every unit, 0 to 1: `answered weight / applicable weight`, where a sub-group counts with
 * its own coverage (OECD/JRC Handbook, p. 55–62); by `count` the share of the indicators under the group.
 */
export function groupCoverage(table: DataTable, tree: IndicatorTree, measure: CoverageMeasure): DataTable {
  const shares = new Map<string, Column>();
  const sizes = new Map<string, number>();
  for (const leaf of tree.leaves) {
    const { present } = columnOf(table, leaf);
    shares.set(leaf, { code: leaf, values: Float64Array.from(present), present: present.map(() => 1) });
    sizes.set(leaf, 1);
  }
  for (const group of tree.groups) {
    const children = tree.children.get(group) ?? [];
    const weights = children.map((child) =>
      measure === 'weight' ? child.weight : (sizes.get(child.code) ?? 0),
    );
    const parts = children.flatMap((child) => shares.get(child.code) ?? []);
    shares.set(group, shareOfGroup(group, parts, weights, table.units.length));
    sizes.set(
      group,
      children.reduce((sum, child) => sum + (sizes.get(child.code) ?? 0), 0),
    );
  }
  return tableOf(
    table.units,
    tree.groups.flatMap((group) => shares.get(group) ?? []),
  );
}

/** Share of the units that have a value, 0 to 1. */
export function indicatorCoverage(column: Column): number {
  return coverage(
    column.present.reduce((sum, each) => sum + each, 0),
    column.present.length,
  );
}

function shareOfGroup(
  code: string,
  parts: readonly Column[],
  weights: readonly number[],
  units: number,
): Column {
  const applicable = weights.reduce((sum, weight) => sum + weight, 0);
  const list = Array.from({ length: units }, (_, unit) => {
    const answered = parts.reduce(
      (sum, part, index) => sum + (weights[index] ?? 0) * (valueAt(part, unit) ?? 0),
      0,
    );
    return coverage(Math.min(answered, applicable), applicable);
  });
  return createColumn(code, list);
}
