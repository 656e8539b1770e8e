import {
  type DataTable,
  factorWeights,
  firstComponentWeights,
  type PipelineRun,
  selectColumns,
  tableOf,
  type Weights,
} from '@interlace/composite-index';

/** Weights that are made of the scores of the parts of an item; they follow correlation, not importance. */
export type DataWeighing =
  | { readonly method: 'factor-analysis'; readonly factors?: number | undefined }
  | { readonly method: 'first-component' };

/** The scores of the direct parts of an item in a run: groups, or questions where it is an indicator. Pure. */
export function partScores(run: PipelineRun, item: string): DataTable {
  const parts = run.tree.children.get(item) ?? [];
  const columns = [...run.scores.columns, ...run.tables.normalised.columns];
  return selectColumns(
    tableOf(run.scores.units, columns),
    parts.map(({ code }) => code),
  );
}

/**
 * Weights of the parts of an item from their correlations over the cities that have all of them (OECD/JRC Handbook, p. 89–91).
 * Pure. @throws MethodError `no-spread` for a part that does not vary, `too-few-values` for fewer than three cities
 */
export function dataWeights(parts: DataTable, weighing: DataWeighing): Weights {
  if (weighing.method === 'first-component') return firstComponentWeights(parts);
  return factorWeights(parts, weighing.factors).weights;
}
