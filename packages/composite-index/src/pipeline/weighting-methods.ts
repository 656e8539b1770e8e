import { defineMethod } from '../method/method.ts';
import { numberParameter, numbersByName, wordParameter } from '../method/parameter.ts';
import { type DataTable, selectColumns } from '../table/data-table.ts';
import { type IndicatorTree, withWeights } from '../table/indicator-tree.ts';
import { equalWeights } from '../weights/equal-weights.ts';
import { factorWeights, firstComponentWeights } from '../weights/factor-weights.ts';
import type { Weights } from '../weights/weight-set.ts';

/** What weights may be taken from: the tree as given, and the normalised indicators. */
export interface Weighing {
  readonly tree: IndicatorTree;
  readonly table: DataTable;
}

/** Ways of weighing: the tree with other weights. Those made of the data weigh indicators within each lowest group. */
export const weightingMethods = [
  defineMethod('tree', {}, ({ tree }: Weighing) => tree),
  defineMethod('equal', { per: wordParameter(['group', 'leaf'], 'group') }, ({ tree }: Weighing, { per }) =>
    withWeights(tree, equalWeights(tree, per)),
  ),
  defineMethod('given', { weights: numbersByName() }, ({ tree }: Weighing, { weights }) =>
    withWeights(tree, weights),
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
