import { defineMethod } from '../method/method.ts';
import { byName, numberParameter, numbersByName, wordParameter } from '../method/parameter.ts';
import { MethodError } from '../method-error.ts';
import { type DataTable, selectColumns } from '../table/data-table.ts';
import { type IndicatorTree, nodeOf, withWeights } from '../table/indicator-tree.ts';
import { budgetAllocation } from '../weights/budget-allocation.ts';
import { equalWeights } from '../weights/equal-weights.ts';
import { factorWeights, firstComponentWeights } from '../weights/factor-weights.ts';
import { pairwiseWeights } from '../weights/pairwise-comparison.ts';
import { requireSameCodes, type Weights } from '../weights/weight-set.ts';

/** What weights may be taken from: the tree as given, and the normalised indicators. */
export interface Weighing {
  readonly tree: IndicatorTree;
  readonly table: DataTable;
}

/** By group: the points of every expert, or the comparisons of its parts. */
const budgets = byName((given, name) => {
  if (!Array.isArray(given)) throw new MethodError('unknown-parameter', `${name} is not a list of experts`);
  return given.map((points, index) => numbersByName().read(points, `expert ${index + 1} in ${name}`));
});
const comparisons = byName((given, name) => byName(numbersByName().read).read(given, name));

/** Ways of weighing: the tree with other weights. Those made of the data weigh indicators within each lowest group. */
export const weightingMethods = [
  defineMethod('tree', {}, ({ tree }: Weighing) => tree),
  defineMethod('equal', { per: wordParameter(['group', 'leaf'], 'group') }, ({ tree }: Weighing, { per }) =>
    withWeights(tree, equalWeights(tree, per)),
  ),
  defineMethod('given', { weights: numbersByName() }, ({ tree }: Weighing, { weights }) =>
    withWeights(tree, weights),
  ),
  defineMethod('budget-allocation', { groups: budgets }, ({ tree }: Weighing, { groups }) =>
    withinGroups(tree, groups, (codes, experts) => budgetAllocation(codes, experts).weights),
  ),
  defineMethod('pairwise-comparison', { groups: comparisons }, ({ tree }: Weighing, { groups }) =>
    withinGroups(tree, groups, (_, given) => pairwiseWeights(given).weights),
  ),
  defineMethod(
    'factor-analysis',
    { factors: numberParameter({ fallback: 0, least: 0 }) },
    (input: Weighing, { factors }) =>
      // No number means as many as the data advise.
      withinLowestGroups(input, (table) => factorWeights(table, factors === 0 ? undefined : factors).weights),
  ),
  defineMethod('first-component', {}, (input: Weighing) => withinLowestGroups(input, firstComponentWeights)),
];

/** Weighs the parts of each named group, which must be weighed all or none. */
function withinGroups<Judgement>(
  tree: IndicatorTree,
  judged: Readonly<Record<string, Judgement>>,
  weigh: (codes: readonly string[], judgement: Judgement) => Weights,
): IndicatorTree {
  const weights = Object.entries(judged).map(([group, judgement]) => {
    const codes = (tree.children.get(nodeOf(tree, group).code) ?? []).map(({ code }) => code);
    const found = weigh(codes, judgement);
    requireSameCodes(codes, found, `the weights of ${group}`);
    return found;
  });
  return withWeights(tree, Object.assign({}, ...weights));
}

function withinLowestGroups({ tree, table }: Weighing, weigh: (part: DataTable) => Weights): IndicatorTree {
  const lowest = [...tree.children.values()].filter(
    (children) => children.length > 1 && children.every(({ code }) => !tree.children.has(code)),
  );
  const weights = lowest.map((children) =>
    weigh(
      selectColumns(
        table,
        children.map(({ code }) => code),
      ),
    ),
  );
  return withWeights(tree, Object.assign({}, ...weights));
}
