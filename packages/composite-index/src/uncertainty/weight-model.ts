import { aggregateTree } from '../aggregate/aggregate-tree.ts';
import { MethodError } from '../method-error.ts';
import { Generator } from '../random/generator.ts';
import { type Column, columnOf, type DataTable } from '../table/data-table.ts';
import { createTree, type IndicatorNode } from '../table/indicator-tree.ts';
import type { DrawModel, Scores } from './draw-model.ts';
import { planTree, sharesOf, type TreePlan } from './tree-plan.ts';
import { weightedSums } from './weighted-sums.ts';

/** The commonest run, as plain data that a thread can be sent: only the weights of an arithmetic mean are open. */
export interface WeightStudy {
  /** Normalised values, directions applied; a column for every leaf. */
  readonly table: DataTable;
  readonly nodes: readonly IndicatorNode[];
  /** Every weight below the root is drawn uniformly within ± this share of itself; 0.25 is ±25 %. 0 to 1. */
  readonly within: number;
  readonly seed: number;
}

/**
 * Weighted arithmetic means over the tree, every weight below the root drawn anew: `w · (1 + within · (2u − 1))`, u
 * uniform from stream `draw`, one for each node in the order of `nodes`, then rescaled among siblings.
 *
 * A unit without gaps is one sum from the first leaf to the last of (share of the leaf in the index) × value; a unit with
 * gaps is aggregated group by group, the weights of what is present rescaled. The reference is that of `aggregateTree`.
 */
export function weightModel(study: WeightStudy): DrawModel {
  const { table, within, seed } = study;
  if (!(within >= 0 && within <= 1))
    throw new MethodError('out-of-range', `weights may vary by a share from 0 to 1, not by ${within}`);
  const tree = createTree(study.nodes);
  const plan = planTree(tree);
  const columns = Array.from(plan.leaves, (leaf) => columnOf(table, plan.codes[leaf] ?? ''));
  const units = table.units.map((_, unit) => unit);
  const hasGap = (unit: number) => columns.some((column) => column.present[unit] !== 1);
  const complete = units.filter((unit) => !hasGap(unit));
  const gapped = units.filter(hasGap).map((unit) => ({ unit, mean: gappedMean(plan, columns, unit) }));
  const sums = weightedSums(columns, complete);
  const drawn = new Float64Array(plan.weights.length);
  const shares = new Float64Array(plan.weights.length);
  const leafShares = new Float64Array(plan.leaves.length);
  return {
    units: table.units,
    reference: columnOf(
      aggregateTree(table, tree, { everywhere: { method: 'arithmetic' } }).scores,
      plan.codes[plan.root] ?? '',
    ),
    score(draw, into) {
      const generator = Generator.of(seed, draw);
      for (let node = 0; node < drawn.length; node++) {
        const factor = node === plan.root ? 1 : 1 + within * (2 * generator.uniform() - 1);
        drawn[node] = (plan.weights[node] ?? 0) * factor;
      }
      sharesOf(plan, drawn, shares);
      for (let leaf = 0; leaf < leafShares.length; leaf++)
        leafShares[leaf] = shares[plan.leaves[leaf] ?? 0] ?? 0;
      sums(leafShares, into);
      let scored = complete.length;
      for (const { unit, mean } of gapped) scored += setScore(into, unit, mean(drawn));
      return scored;
    },
  };
}

function setScore(scores: Scores, unit: number, score: number | null): 0 | 1 {
  scores.values[unit] = score ?? 0;
  const present = score === null ? 0 : 1;
  scores.present[unit] = present;
  return present;
}

/** The nested mean of one unit with gaps as a function of the weights. */
function gappedMean(
  plan: TreePlan,
  columns: readonly Column[],
  unit: number,
): (weights: Float64Array) => number | null {
  const values = new Float64Array(plan.codes.length);
  const present = new Uint8Array(plan.codes.length);
  for (const [index, leaf] of plan.leaves.entries()) {
    values[leaf] = columns[index]?.values[unit] ?? 0;
    present[leaf] = columns[index]?.present[unit] ?? 0;
  }
  return (weights) => {
    for (const { node, children } of plan.groups) {
      let sum = 0;
      let weightSum = 0;
      for (const child of children) {
        if (present[child] !== 1) continue;
        sum += (weights[child] ?? 0) * (values[child] ?? 0);
        weightSum += weights[child] ?? 0;
      }
      present[node] = weightSum > 0 ? 1 : 0;
      values[node] = weightSum > 0 ? sum / weightSum : 0;
    }
    return present[plan.root] === 1 ? (values[plan.root] ?? null) : null;
  };
}
