import { mean, standardDeviation } from '../arithmetic/moments.ts';
import { quantile } from '../arithmetic/quantile.ts';
import { type Shape, shapeOf } from '../treat/shape.ts';
import { type Column, presentValues } from './data-table.ts';

/** What a column says of itself before anything is done to it (COINr `get_stats`). */
export interface ColumnStatistics extends Shape {
  readonly code: string;
  readonly units: number;
  readonly present: number;
  readonly nonZero: number;
  /** Different values, and how often the most frequent one occurs. */
  readonly different: number;
  readonly alike: number;
  /** Null for a column without any value; the deviation (n − 1) also for one with a single value. */
  readonly minimum: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly maximum: number | null;
  readonly deviation: number | null;
}

export function columnStatistics(column: Column): ColumnStatistics {
  const sorted = presentValues(column).sort();
  const counts = new Map<number, number>();
  for (const value of sorted) counts.set(value, (counts.get(value) ?? 0) + 1);
  const some = sorted.length > 0;
  return {
    code: column.code,
    units: column.values.length,
    present: sorted.length,
    nonZero: sorted.length - (counts.get(0) ?? 0),
    different: counts.size,
    alike: Math.max(0, ...counts.values()),
    minimum: sorted.at(0) ?? null,
    mean: some ? mean(sorted) : null,
    median: some ? quantile(sorted, 0.5) : null,
    maximum: sorted.at(-1) ?? null,
    deviation: sorted.length > 1 ? standardDeviation(sorted, 'sample') : null,
    ...shapeOf(sorted),
  };
}
