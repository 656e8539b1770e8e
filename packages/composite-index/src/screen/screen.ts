import { defineMethod } from '../method/method.ts';
import { numberParameter, wordParameter } from '../method/parameter.ts';
import { MethodError } from '../method-error.ts';
import { columnOf, type DataTable, selectUnits, valueAt } from '../table/data-table.ts';
import { createTree, type IndicatorTree } from '../table/indicator-tree.ts';
import { type CoverageMeasure, groupCoverage, indicatorCoverage } from './group-coverage.ts';

/** What screening is given, and what it leaves. */
export interface Screened {
  readonly table: DataTable;
  readonly tree: IndicatorTree;
}

/**
 * Units and indicators with less coverage than asked for leave the table and the tree; both are judged on the table as
 * it came. A unit is judged by its worst root. The rule of thumb of the JRC is 65 % for both (Handbook, p. 55–62).
 */
export function screenByCoverage(
  { table, tree }: Screened,
  limits: { units: number; indicators: number; measure: CoverageMeasure },
): Screened {
  const covered = groupCoverage(table, tree, limits.measure);
  const roots = tree.roots.filter((root) => tree.children.has(root)).map((root) => columnOf(covered, root));
  const kept = table.units.flatMap((_, unit) =>
    roots.every((root) => (valueAt(root, unit) ?? 0) >= limits.units) ? [unit] : [],
  );
  const dropped = tree.leaves.filter((leaf) => indicatorCoverage(columnOf(table, leaf)) < limits.indicators);
  if (kept.length === 0) throw new MethodError('empty-sample', 'no unit has the coverage asked for');
  return { table: selectUnits(table, kept), tree: withoutLeaves(tree, new Set(dropped)) };
}

/** Ways of screening. */
export const screeningMethods = [
  defineMethod('none', {}, (input: Screened) => input),
  defineMethod(
    'coverage',
    {
      units: numberParameter({ fallback: 0.65, least: 0, most: 1 }),
      indicators: numberParameter({ fallback: 0.65, least: 0, most: 1 }),
      measure: wordParameter(['weight', 'count'], 'weight'),
    },
    screenByCoverage,
  ),
];

/** The tree without these leaves, nor the groups that have nothing left. */
function withoutLeaves(tree: IndicatorTree, dropped: ReadonlySet<string>): IndicatorTree {
  if (dropped.size === 0) return tree;
  const gone = new Set(dropped);
  for (const group of tree.groups) {
    if (tree.children.get(group)?.every((child) => gone.has(child.code))) gone.add(group);
  }
  return createTree(tree.nodes.filter((node) => !gone.has(node.code)));
}
