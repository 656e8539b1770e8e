import type { Column, DataTable } from '../table/data-table.ts';
import { type CorrelationRatio, correlationRatio } from './correlation-ratio.ts';

export interface EffectiveWeight {
  readonly code: string;
  /** Null where the indicator or the index does not vary over the units that have both. */
  readonly ratio: CorrelationRatio | null;
  /** The smoothed ratio as a share of all: to be held against the weight that was given. 0 to 1. */
  readonly share: number | null;
  /** Units with both. */
  readonly units: number;
}

/**
 * What each indicator has to say in an index: weights of a mean are rates of exchange, not importance (Handbook, p. 89–101;
 * Paruolo, Saisana and Saltelli 2013). Over the units that have a value and a score.
 */
export function effectiveWeights(table: DataTable, scores: Column): EffectiveWeight[] {
  const found = table.columns.map((column) => {
    const both = (_: number, unit: number) => column.present[unit] === 1 && scores.present[unit] === 1;
    const values = column.values.filter(both);
    return {
      code: column.code,
      ratio: correlationRatio(values, scores.values.filter(both)),
      units: values.length,
    };
  });
  const total = found.reduce((sum, { ratio }) => sum + (ratio?.smoothed ?? 0), 0);
  return found.map((each) => ({
    ...each,
    share: each.ratio === null || total === 0 ? null : each.ratio.smoothed / total,
  }));
}
