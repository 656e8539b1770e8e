import { type Choice, choose, defineMethod } from '../method/method.ts';
import { flagParameter, numberParameter, numbersByName, wordParameter } from '../method/parameter.ts';
import { type Column, columnOf, type DataTable, tableOf } from '../table/data-table.ts';
import { type IndicatorNode, type IndicatorTree, nodeOf } from '../table/indicator-tree.ts';
import { aboveBelowMean, distanceToReference } from './distance-to-reference.ts';
import { goalposts } from './goalposts.ts';
import { minMax } from './min-max.ts';
import { percentile, rankScores } from './rank-scores.ts';
import { zScore } from './z-score.ts';

/** A column to be put on the common scale, and what the tree says about it. */
export interface Indicator {
  readonly column: Column;
  readonly node: IndicatorNode;
}

const deviation = wordParameter(['sample', 'population'], 'sample');
const scale = { from: numberParameter({ fallback: 0 }), to: numberParameter({ fallback: 100 }) };

/** Ways of normalising. All keep missing cells missing and apply the direction of the indicator. */
export const normalisationMethods = [
  defineMethod('goalposts', { ...scale, clip: flagParameter(true) }, ({ column, node }: Indicator, options) =>
    goalposts(column, node.direction, node.goalposts, options),
  ),
  defineMethod('min-max', scale, ({ column, node }: Indicator, options) =>
    minMax(column, node.direction, options),
  ),
  defineMethod(
    'z-score',
    {
      deviation,
      centre: numberParameter({ fallback: 0 }),
      spread: numberParameter({ fallback: 1, least: 0 }),
      means: numbersByName({}),
      deviations: numbersByName({}),
    },
    ({ column, node }: Indicator, options) => zScore(column, node.direction, options),
  ),
  defineMethod(
    'rank',
    { ties: wordParameter(['lowest', 'mean'], 'lowest') },
    ({ column, node }: Indicator, options) => rankScores(column, node.direction, options),
  ),
  defineMethod(
    'percentile',
    { definition: wordParameter(['handbook', 'coinr'], 'handbook') },
    ({ column, node }: Indicator, options) => percentile(column, node.direction, options),
  ),
  defineMethod(
    'distance-to-reference',
    {
      form: wordParameter(['ratio', 'difference'], 'difference'),
      reference: wordParameter(['mean', 'best', 'worst', 'given'], 'mean'),
      values: numbersByName({}),
    },
    ({ column, node }: Indicator, options) => distanceToReference(column, node.direction, options),
  ),
  defineMethod(
    'above-below-mean',
    { band: numberParameter({ fallback: 0.2, least: 0, most: 1 }) },
    ({ column, node }: Indicator, options) => aboveBelowMean(column, node.direction, options),
  ),
  defineMethod('none', {}, ({ column }: Indicator) => column),
];

/** The leaves of the tree on a common scale, in the order of the tree; columns that are no leaves are left out. */
export function normaliseTable(table: DataTable, tree: IndicatorTree, choice: Choice): DataTable {
  const { apply } = choose('normalise', normalisationMethods, choice);
  const columns = tree.leaves.map((leaf) =>
    apply({ column: columnOf(table, leaf), node: nodeOf(tree, leaf) }),
  );
  return tableOf(table.units, columns);
}
