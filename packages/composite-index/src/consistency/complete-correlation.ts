import { type Matrix, matrixOf } from '../linear-algebra/matrix.ts';
import { MethodError } from '../method-error.ts';
import type { DataTable } from '../table/data-table.ts';
import { completeCases } from './complete-cases.ts';
import { pearson } from './pearson.ts';

/** The product-moment correlations of all columns over the same units, so that no eigenvalue is negative but by rounding. */
export interface CompleteCorrelation {
  readonly codes: readonly string[];
  readonly matrix: Matrix;
  /** The units with every value; only they count. */
  readonly complete: DataTable;
}

/** Refuses fewer than three complete units and a column that is constant over them. */
export function completeCorrelation(table: DataTable): CompleteCorrelation {
  const complete = completeCases(table, 3);
  const { columns } = complete;
  const matrix = matrixOf(columns.length, columns.length, (row, column) => {
    const [left, right] = [columns[row], columns[column]];
    const coefficient = left && right ? pearson(left.values, right.values) : null;
    if (coefficient === null)
      throw new MethodError(
        'no-spread',
        `${left?.code} or ${right?.code} is constant over the complete units`,
      );
    return row === column ? 1 : coefficient;
  });
  return { codes: columns.map((column) => column.code), matrix, complete };
}
