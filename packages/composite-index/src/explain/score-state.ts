import { MethodError } from '../method-error.ts';
import { type Column, columnOf, type DataTable, valueAt } from '../table/data-table.ts';
import type { IndicatorTree } from '../table/indicator-tree.ts';

/** One indicator of one unit: its share in the score, 0 to 1, once weights are rescaled over gaps; 0 where it is missing. */
export interface LeafState {
  readonly code: string;
  readonly share: number;
  readonly value: number | null;
}

/** A score and what it is made of; the shares sum to 1 up to rounding. */
export interface ScoreState {
  readonly score: number;
  readonly leaves: readonly LeafState[];
}

/**
 * The state of a unit in a tree of weighted means of one kind, arithmetic or geometric throughout. `scores` is the column
 * of the root as it was computed; null where the unit has no score. Shares multiply down the tree, those of present parts
 * rescaled in every group.
 */
export function scoreState(
  tree: IndicatorTree,
  table: DataTable,
  scores: Column,
  unit: number,
): ScoreState | null {
  const [root, ...more] = tree.roots;
  if (root === undefined || more.length > 0)
    throw new MethodError('out-of-range', `one root is explained, not ${tree.roots.join(', ')}`);
  const score = valueAt(scores, unit);
  if (score === null) return null;
  const leaves = new Map(tree.leaves.map((leaf) => [leaf, valueAt(columnOf(table, leaf), unit)]));
  const shares = new Map([[root, 1]]);
  const counts = new Set(tree.leaves.filter((leaf) => leaves.get(leaf) !== null));
  const parts = (group: string) =>
    (tree.children.get(group) ?? []).filter(({ code, weight }) => weight > 0 && counts.has(code));
  for (const group of tree.groups) if (parts(group).length > 0) counts.add(group);
  for (const group of tree.groups.toReversed()) {
    const present = parts(group);
    const sum = present.reduce((total, { weight }) => total + weight, 0);
    for (const { code, weight } of present) shares.set(code, (shares.get(group) ?? 0) * (weight / sum));
  }
  return {
    score,
    leaves: [...leaves].map(([code, value]) => ({
      code,
      share: value === null ? 0 : (shares.get(code) ?? 0),
      value,
    })),
  };
}
