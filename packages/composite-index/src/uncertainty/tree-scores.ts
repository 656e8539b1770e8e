import { type AggregationChoice, aggregateTree, settleAggregation } from '../aggregate/aggregate-tree.ts';
import { MethodError } from '../method-error.ts';
import { columnOf, type DataTable } from '../table/data-table.ts';
import { type IndicatorTree, withWeights } from '../table/indicator-tree.ts';
import { emptyScores, type Scores } from './draw-model.ts';
import { type QuickMean, quickMeanOf, transformed } from './quick-mean.ts';
import { planTree, type TreePlan } from './tree-plan.ts';

/** What one rebuild needs beside its table; weights by code replace those of the tree. */
export interface TreeChoices {
  readonly aggregation: AggregationChoice;
  readonly weights?: Readonly<Record<string, number>>;
}

/**
 * Scores of the root of a tree for many rebuilds: what `aggregateTree` computes, to about 15 digits. Power means are
 * plain sums from the first child to the last over columns transformed once per table; any other aggregation, and a
 * coverage threshold where there are gaps, is left to `aggregateTree`.
 */
export function treeScorer(tree: IndicatorTree): (table: DataTable, choices: TreeChoices) => Scores {
  const plan = planTree(tree);
  const quick = new WeakMap<AggregationChoice, readonly QuickMean[] | null>();
  return (table, { aggregation, weights }) => {
    const means = quick.get(aggregation) ?? quickMeans(tree, aggregation);
    quick.set(aggregation, means);
    if (means && ((aggregation.threshold ?? 0) === 0 || isComplete(table, tree)))
      return quickScores(plan, means, table, weights ? weightsOf(plan, weights) : plan.weights);
    const { scores } = aggregateTree(table, weights ? withWeights(tree, weights) : tree, aggregation);
    return columnOf(scores, plan.codes[plan.root] ?? '');
  };
}

/** One quick mean for each group from the bottom up; null as soon as one of them has none. */
function quickMeans(tree: IndicatorTree, choice: AggregationChoice): readonly QuickMean[] | null {
  const { everywhere, groups } = settleAggregation(tree, choice);
  const means: QuickMean[] = [];
  for (const code of tree.groups) {
    const mean = quickMeanOf((Object.hasOwn(groups, code) ? groups[code] : undefined) ?? everywhere);
    if (!mean) return null;
    means.push(mean);
  }
  return means;
}

function isComplete(table: DataTable, tree: IndicatorTree): boolean {
  return tree.leaves.every((leaf) => columnOf(table, leaf).present.every((present) => present === 1));
}

function weightsOf(plan: TreePlan, given: Readonly<Record<string, number>>): Float64Array {
  const weights = plan.weights.slice();
  for (const [code, weight] of Object.entries(given)) {
    const position = plan.positions.get(code);
    if (position === undefined) throw new MethodError('unknown-code', `no node is called ${code}`);
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new MethodError('negative-weight', `the weight of ${code} is ${weight}; weights are 0 or more`);
    weights[position] = weight;
  }
  return weights;
}

function quickScores(
  plan: TreePlan,
  means: readonly QuickMean[],
  table: DataTable,
  weights: Float64Array,
): Scores {
  const columns: Scores[] = plan.codes.map(() => emptyScores(0));
  const byCode = new Map(table.columns.map((column) => [column.code, column]));
  for (const leaf of plan.leaves) {
    const code = plan.codes[leaf] ?? '';
    columns[leaf] = byCode.get(code) ?? columnOf(table, code);
  }
  for (const [index, { node, children }] of plan.groups.entries()) {
    const mean = means[index];
    if (mean) columns[node] = groupScores(children, columns, weights, mean);
  }
  return columns[plan.root] ?? emptyScores(0);
}

function groupScores(
  children: Int32Array,
  columns: readonly Scores[],
  weights: Float64Array,
  mean: QuickMean,
): Scores {
  const scores = emptyScores(columns[children[0] ?? 0]?.values.length ?? 0);
  const { values: sums, present } = scores;
  const covered = new Float64Array(sums.length);
  for (const child of children) {
    const column = columns[child];
    const weight = weights[child] ?? 0;
    if (column && weight > 0) addWeighted(sums, covered, transformed(column, mean), column.present, weight);
  }
  for (let unit = 0; unit < sums.length; unit++) {
    const weight = covered[unit] ?? 0;
    present[unit] = weight > 0 ? 1 : 0;
    sums[unit] = weight > 0 ? mean.backward((sums[unit] ?? 0) / weight) : 0;
  }
  return scores;
}

/** A missing part has the value 0 and adds no weight: no branch is needed to pass it over. */
function addWeighted(
  sums: Float64Array,
  covered: Float64Array,
  values: Float64Array,
  present: Uint8Array,
  weight: number,
): void {
  for (let unit = 0; unit < sums.length; unit++) {
    const here = weight * (present[unit] ?? 0);
    sums[unit] = (sums[unit] ?? 0) + here * (values[unit] ?? 0);
    covered[unit] = (covered[unit] ?? 0) + here;
  }
}
