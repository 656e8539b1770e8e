import { MethodError } from '../method-error.ts';
import type { Column, DataTable } from '../table/data-table.ts';
import { completePositions } from './complete-cases.ts';
import { kendall } from './kendall.ts';
import { pearson } from './pearson.ts';
import { spearman } from './spearman.ts';

const coefficients = { pearson, spearman, kendall };

export type CorrelationMethod = keyof typeof coefficients;

/** `units` have a value on both sides; `coefficient` is null where one side is constant over them or fewer than three. */
export interface Correlation {
  readonly left: string;
  readonly right: string;
  readonly coefficient: number | null;
  readonly units: number;
}

const leastUnits = 3;

/** The correlation of every pair of columns, each pair once, over the units that have both values (Handbook, p. 63–64). */
export function correlations(table: DataTable, method: CorrelationMethod): Correlation[] {
  requireMethod(method);
  return table.columns.flatMap((left, index) =>
    table.columns.slice(index + 1).map((right) => correlation(left, right, method)),
  );
}

/** The correlation of two columns of one table. */
export function correlation(left: Column, right: Column, method: CorrelationMethod): Correlation {
  if (left.values.length !== right.values.length)
    throw new MethodError('length-mismatch', `${left.code} and ${right.code} are not of one table`);
  const shared = completePositions([left, right], left.values.length);
  const of = (column: Column) => Float64Array.from(shared, (position) => column.values[position] ?? 0);
  const coefficient = shared.length < leastUnits ? null : coefficients[method](of(left), of(right));
  return { left: left.code, right: right.code, coefficient, units: shared.length };
}

function requireMethod(method: string): void {
  if (!Object.hasOwn(coefficients, method))
    throw new MethodError(
      'unknown-method',
      `${method} is not one of ${Object.keys(coefficients).join(', ')}`,
    );
}
