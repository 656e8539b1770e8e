import { type DataTable, selectColumns } from '../table/data-table.ts';
import type { IndicatorTree } from '../table/indicator-tree.ts';
import { type Correlation, type CorrelationMethod, correlations } from './correlation-matrix.ts';

/**
 * What a correlation within a group says of the pair: `negative` they pull the group apart, `weak` they share little,
 * `redundant` they measure the same thing twice, `undefined` one of them does not vary.
 */
export type CorrelationFlag = 'negative' | 'weak' | 'redundant' | 'undefined';

/** Pairs at or below `negative`, below `weak` or above `redundant` are flagged; these are the bounds of COINr `plot_corr`. */
export interface FlagBounds {
  readonly negative: number;
  readonly weak: number;
  readonly redundant: number;
}

export const usualFlagBounds: FlagBounds = { negative: -0.4, weak: 0.3, redundant: 0.9 };

export interface FlaggedCorrelation extends Correlation {
  readonly group: string;
  readonly flag: CorrelationFlag;
}

/**
 * The pairs of indicators of one group whose correlation deserves a look (Handbook, p. 63–64). A group is a node whose
 * children are leaves; the directions must have been applied, or a pair pointing two ways looks negative. Advice, not a
 * verdict: exchangeable parts need not correlate when the index is defined by its parts.
 */
export function correlationFlags(
  table: DataTable,
  tree: IndicatorTree,
  method: CorrelationMethod = 'pearson',
  bounds: FlagBounds = usualFlagBounds,
): FlaggedCorrelation[] {
  return tree.groups.flatMap((group) => {
    const leaves = (tree.children.get(group) ?? []).filter((child) => !tree.children.has(child.code));
    const within = selectColumns(
      table,
      leaves.map((leaf) => leaf.code),
    );
    return correlations(within, method).flatMap((pair) => {
      const flag = flagOf(pair.coefficient, bounds);
      return flag ? [{ ...pair, group, flag }] : [];
    });
  });
}

function flagOf(coefficient: number | null, bounds: FlagBounds): CorrelationFlag | null {
  if (coefficient === null) return 'undefined';
  if (coefficient <= bounds.negative) return 'negative';
  if (coefficient < bounds.weak) return 'weak';
  return coefficient > bounds.redundant ? 'redundant' : null;
}
