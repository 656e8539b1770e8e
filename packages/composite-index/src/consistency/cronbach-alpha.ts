import { exactSum } from '../arithmetic/exact-sum.ts';
import { standardDeviation } from '../arithmetic/moments.ts';
import { entry, type Matrix, matrixOf } from '../linear-algebra/matrix.ts';
import { MethodError } from '../method-error.ts';
import type { DataTable } from '../table/data-table.ts';
import { completeCorrelation } from './complete-correlation.ts';

/** `standardised` gives every item variance 1 first (Handbook, p. 72); `as-given` takes them as they are (COINr). */
export type ItemScale = 'standardised' | 'as-given';

/** One item left out. Both figures are null where the sum of the other items is constant, `alpha` also with one left. */
export interface ItemDeleted {
  readonly code: string;
  readonly alpha: number | null;
  /** Correlation of the item with the sum of the others. */
  readonly correlationWithRest: number | null;
}

export interface Reliability {
  /** At most 1; may be negative, where items pull against each other: a sign of a wrong direction or a wrong group. */
  readonly alpha: number;
  readonly scale: ItemScale;
  /** Units with every item; only they count. */
  readonly units: number;
  readonly withoutItem: readonly ItemDeleted[];
}

/**
 * Cronbach's alpha of the columns of a table, `Q/(Q − 1) · (1 − Σ var(I) / var(Σ I))`, over the units that have every
 * item (Handbook, p. 72–73); over 0.7 is customary for one construct. Refuses fewer than two items, three units, a
 * constant item, or items whose sum is constant.
 */
export function cronbachAlpha(table: DataTable, scale: ItemScale): Reliability {
  if (table.columns.length < 2)
    throw new MethodError('too-few-values', `alpha needs two items, there are ${table.columns.length}`);
  const { codes, matrix, complete } = completeCorrelation(table);
  const spread = complete.columns.map((column) =>
    scale === 'standardised' ? 1 : standardDeviation(column.values, 'sample'),
  );
  const covariance = matrixOf(
    codes.length,
    codes.length,
    (row, column) => entry(matrix, row, column) * (spread[row] ?? 0) * (spread[column] ?? 0),
  );
  const items = [...codes.keys()];
  const alpha = alphaOf(covariance, items);
  if (alpha === null) throw new MethodError('no-spread', `the items ${codes.join(', ')} sum to a constant`);
  const withoutItem = codes.map((code, item) => ({ code, ...leaveOut(covariance, items, item) }));
  return { alpha, scale, units: complete.units.length, withoutItem };
}

function leaveOut(covariance: Matrix, items: readonly number[], item: number): Omit<ItemDeleted, 'code'> {
  const rest = items.filter((each) => each !== item);
  const whole = varianceOfSum(covariance, rest);
  if (whole === null) return { alpha: null, correlationWithRest: null };
  const shared = exactSum(rest.map((each) => entry(covariance, item, each)));
  const correlation = shared / Math.sqrt(whole * entry(covariance, item, item));
  return {
    alpha: rest.length < 2 ? null : alphaOf(covariance, rest),
    correlationWithRest: Math.min(1, Math.max(-1, correlation)),
  };
}

function alphaOf(covariance: Matrix, items: readonly number[]): number | null {
  const whole = varianceOfSum(covariance, items);
  return whole === null ? null : (items.length / (items.length - 1)) * (1 - trace(covariance, items) / whole);
}

/** Null where it is no more than what rounding leaves of a sum that is constant. */
function varianceOfSum(covariance: Matrix, items: readonly number[]): number | null {
  const whole = exactSum(items.flatMap((row) => items.map((column) => entry(covariance, row, column))));
  return whole > trace(covariance, items) * 1e-13 ? whole : null;
}

function trace(covariance: Matrix, items: readonly number[]): number {
  return exactSum(items.map((item) => entry(covariance, item, item)));
}
