import { type AggregationChoice, aggregateTree, settleAggregation } from '../aggregate/aggregate-tree.ts';
import { MethodError } from '../method-error.ts';
import { type Column, columnOf, type DataTable } from '../table/data-table.ts';
import { type IndicatorTree, withWeights } from '../table/indicator-tree.ts';
import { emptyScores, type Scores } from './draw-model.ts';
import { applied, identity, type QuickMean, quickMeanOf } from './quick-mean.ts';
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
  const quickTree = new QuickTree(plan);
  const quick = new WeakMap<AggregationChoice, readonly QuickMean[] | null>();
  return (table, { aggregation, weights }) => {
    const means = quick.get(aggregation) ?? quickMeans(tree, aggregation);
    quick.set(aggregation, means);
    if (means && ((aggregation.threshold ?? 0) === 0 || isComplete(table, tree)))
      return quickTree.score(table, means, weights ? weightsOf(plan, weights) : plan.weights);
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
  for (const code of Object.keys(given)) {
    const weight = given[code] ?? 0;
    const position = plan.positions.get(code);
    if (position === undefined) throw new MethodError('unknown-code', `no node is called ${code}`);
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new MethodError('negative-weight', `the weight of ${code} is ${weight}; weights are 0 or more`);
    weights[position] = weight;
  }
  return weights;
}

/** Leaf columns of a table in the order of the plan, with f applied to them: shared by all rebuilds over that table. */
class LeafForms {
  readonly #columns: readonly Column[];
  readonly #forms = new Map<string, Float64Array>();

  constructor(plan: TreePlan, table: DataTable) {
    this.#columns = plan.codes.map((code) => table.columns.find((column) => column.code === code) ?? none);
    for (const leaf of plan.leaves) columnOf(table, plan.codes[leaf] ?? '');
  }

  present(node: number): Uint8Array {
    return this.#columns[node]?.present ?? none.present;
  }

  values(node: number, mean: QuickMean): Float64Array {
    const column = this.#columns[node] ?? none;
    if (!mean.forward) return column.values;
    const key = `${node} ${mean.name}`;
    const form = this.#forms.get(key) ?? applied(column, mean, new Float64Array(column.values.length));
    this.#forms.set(key, form);
    return form;
  }
}

const none: Column = { code: '', values: new Float64Array(), present: new Uint8Array() };

/** Scratch space of one group. */
interface GroupSpace extends Scores {
  readonly covered: Float64Array;
  readonly forms: Float64Array;
}

class QuickTree {
  readonly #plan: TreePlan;
  readonly #leaves = new WeakMap<DataTable, LeafForms>();
  readonly #space: (GroupSpace | undefined)[] = [];

  constructor(plan: TreePlan) {
    this.#plan = plan;
  }

  score(table: DataTable, means: readonly QuickMean[], weights: Float64Array): Scores {
    const leaves = this.#leaves.get(table) ?? new LeafForms(this.#plan, table);
    this.#leaves.set(table, leaves);
    for (let index = 0; index < means.length; index++) {
      const mean = means[index];
      if (mean) this.#group(index, table.units.length, leaves, mean, weights);
    }
    const root = this.#space[this.#plan.root];
    return root
      ? { values: root.values.slice(), present: root.present.slice() }
      : {
          values: leaves.values(this.#plan.root, identity).slice(),
          present: leaves.present(this.#plan.root),
        };
  }

  #group(index: number, units: number, leaves: LeafForms, mean: QuickMean, weights: Float64Array): void {
    const group = this.#plan.groups[index];
    if (!group) return;
    const own = this.#spaceOf(group.node, units);
    own.values.fill(0);
    own.covered.fill(0);
    for (const child of group.children) {
      const weight = weights[child] ?? 0;
      if (weight === 0) continue;
      const below = this.#space[child];
      const values = below ? applied(below, mean, below.forms) : leaves.values(child, mean);
      addWeighted(own.values, own.covered, values, below?.present ?? leaves.present(child), weight);
    }
    finish(own, mean);
  }

  #spaceOf(node: number, units: number): GroupSpace {
    const found = this.#space[node];
    if (found?.values.length === units) return found;
    const made = { ...emptyScores(units), covered: new Float64Array(units), forms: new Float64Array(units) };
    this.#space[node] = made;
    return made;
  }
}

/** Divides by the covered weight and goes back to the scale of the values; a unit without covered weight has no score. */
function finish({ values, present, covered }: GroupSpace, { backward }: QuickMean): void {
  for (let unit = 0; unit < values.length; unit++) {
    const weight = covered[unit] ?? 0;
    present[unit] = weight > 0 ? 1 : 0;
    values[unit] = weight > 0 ? backward((values[unit] ?? 0) / weight) : 0;
  }
}

/** A missing part has the value 0 and adds no weight: no branch is needed to pass it over. */
function addWeighted(
  sums: Float64Array,
  covered: Float64Array,
  values: Float64Array,
  present: Uint8Array,
  weight: number,
): void {
  const units = sums.length;
  for (let unit = 0; unit < units; unit++) {
    const here = weight * (present[unit] ?? 0);
    sums[unit] = (sums[unit] ?? 0) + here * (values[unit] ?? 0);
    covered[unit] = (covered[unit] ?? 0) + here;
  }
}
