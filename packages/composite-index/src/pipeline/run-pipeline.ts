import { aggregateTree } from '../aggregate/aggregate-tree.ts';
import { denominationMethods } from '../denominate/denominate.ts';
import { imputeTable } from '../impute/impute.ts';
import { choose } from '../method/method.ts';
import { normaliseTable } from '../normalise/normalise.ts';
import { type Place, places } from '../rank/place.ts';
import { screeningMethods } from '../screen/screen.ts';
import { columnOf, type DataTable, listOf } from '../table/data-table.ts';
import type { IndicatorTree } from '../table/indicator-tree.ts';
import { treatTable } from '../treat/treat.ts';
import { type PipelineSpec, type SettledSpec, settleSpec, stepNames } from './pipeline-spec.ts';
import { fixedOf, inputOf, type RunLog } from './run-log.ts';
import { weightingMethods } from './weighting-methods.ts';

export interface PipelineRun {
  /** The table after each step; only `normalised` is cut down to the indicators of the tree. */
  readonly tables: Readonly<
    Record<'denominated' | 'screened' | 'imputed' | 'treated' | 'normalised', DataTable>
  >;
  /** The tree after screening, with the weights used. */
  readonly tree: IndicatorTree;
  /** Scores and covered share of every group, each after the groups below it. */
  readonly scores: DataTable;
  readonly coverage: DataTable;
  /** Places by group, 1 the best, over unrounded scores; null where there is no score. */
  readonly places: Readonly<Record<string, readonly (Place | null)[]>>;
  readonly log: RunLog;
}

/** Runs all steps over a table and a tree, neither of which is changed. Pure: equal input, equal bits. */
export function runPipeline(spec: PipelineSpec, table: DataTable, tree: IndicatorTree): PipelineRun {
  const settled = settleSpec(spec, tree);
  for (const leaf of tree.leaves) columnOf(table, leaf);
  const denominated = choose('denominate', denominationMethods, settled.denominate).apply(table);
  const screened = choose('screen', screeningMethods, settled.screen).apply({ table: denominated, tree });
  const { leaves } = screened.tree;
  const imputed = imputeTable(screened.table, leaves, settled.impute);
  const treated = treatTable(imputed.table, leaves, settled.treat);
  const normalised = normaliseTable(treated.table, screened.tree, settled.normalise);
  const weighing = { tree: screened.tree, table: normalised };
  const weighed = choose('weigh', weightingMethods, settled.weigh).apply(weighing);
  const { scores, coverage } = aggregateTree(normalised, weighed, withinTree(settled.aggregate, weighed));
  const kept = { units: new Set(screened.table.units), leaves: new Set(leaves) };
  return {
    tables: {
      denominated,
      screened: screened.table,
      imputed: imputed.table,
      treated: treated.table,
      normalised,
    },
    tree: weighed,
    scores,
    coverage,
    places: Object.fromEntries(
      scores.columns.map((column) => [column.code, places(listOf(column), 'higher-is-better')]),
    ),
    log: {
      format: 'composite-index-run/1',
      spec: settled,
      input: inputOf(table, tree),
      fixed: fixedOf(
        table,
        tree,
        stepNames.filter((step) => spec[step] === undefined),
      ),
      effects: {
        droppedUnits: table.units.filter((unit) => !kept.units.has(unit)),
        droppedIndicators: tree.leaves.filter((leaf) => !kept.leaves.has(leaf)),
        imputed: imputed.cells,
        leftMissing: imputed.left,
        treated: treated.indicators,
        treatedCells: treated.cells,
        weights: Object.fromEntries(weighed.nodes.map(({ code, weight }) => [code, weight])),
      },
    },
  };
}

/** Choices for groups that screening took away have nothing left to choose. */
function withinTree(choice: SettledSpec['aggregate'], tree: IndicatorTree): SettledSpec['aggregate'] {
  const left = Object.entries(choice.groups ?? {}).filter(([code]) => tree.children.has(code));
  return { ...choice, groups: Object.fromEntries(left) };
}
