import { exactSum } from '../arithmetic/exact-sum.ts';
import { mean } from '../arithmetic/moments.ts';
import { MethodError } from '../method-error.ts';
import { cell, columnOf, createColumn, type DataTable, listOf, mapColumns } from '../table/data-table.ts';

/** How near filled values came to known ones. In the unit of the values, but for the first and the last. */
export interface ImputationQuality {
  readonly count: number;
  /** Squared correlation, 0 to 1; null where either side is constant. */
  readonly r2: number | null;
  readonly rmse: number;
  readonly mae: number;
  /** Willmott's index of agreement, 1 is perfect; null where nothing deviates from the observed mean. */
  readonly agreement: number | null;
}

/**
 * `R² = corr(P, O)²`, `RMSE = √mean (P − O)²`, `MAE = mean |P − O|`, `d = 1 − Σ|P − O|ᵏ / Σ(|P − Ō| + |O − Ō|)ᵏ`
 * (OECD/JRC Handbook, p. 62; k is 1 or 2).
 */
export function imputationQuality(
  predicted: readonly number[],
  observed: readonly number[],
  k: 1 | 2 = 2,
): ImputationQuality {
  if (predicted.length !== observed.length)
    throw new MethodError(
      'length-mismatch',
      `${predicted.length} filled but ${observed.length} known values`,
    );
  const [p, o] = [Float64Array.from(predicted), Float64Array.from(observed)];
  const centre = mean(o);
  const errors = p.map((value, index) => Math.abs(value - (o[index] ?? 0)));
  const potential = p.map((value, index) => Math.abs(value - centre) + Math.abs((o[index] ?? 0) - centre));
  const whole = powerSum(potential, k);
  return {
    count: o.length,
    r2: squaredCorrelation(p, o),
    rmse: Math.sqrt(powerSum(errors, 2) / o.length),
    mae: exactSum(errors) / o.length,
    agreement: whole === 0 ? null : 1 - powerSum(errors, k) / whole,
  };
}

/** Hides known cells, lets `impute` fill them and judges what it made of them. A cell it leaves open is refused. */
export function holdOut(
  table: DataTable,
  cells: readonly { readonly unit: string; readonly code: string }[],
  impute: (table: DataTable) => DataTable,
): ImputationQuality {
  const observed = cells.map((each) => required(table, each, 'has no known value to hide'));
  const hidden = mapColumns(table, (column) => {
    const units = new Set(cells.filter((each) => each.code === column.code).map((each) => each.unit));
    if (units.size === 0) return column;
    const list = listOf(column).map((value, index) => (units.has(table.units[index] ?? '') ? null : value));
    return createColumn(column.code, list);
  });
  for (const { code } of cells) columnOf(table, code);
  const filled = impute(hidden);
  return imputationQuality(
    cells.map((each) => required(filled, each, 'was left open')),
    observed,
  );
}

function required(
  table: DataTable,
  { unit, code }: { unit: string; code: string },
  complaint: string,
): number {
  const value = cell(table, unit, code);
  if (value === null) throw new MethodError('missing-value', `${code} of ${unit} ${complaint}`);
  return value;
}

function squaredCorrelation(one: Float64Array, other: Float64Array): number | null {
  const [first, second] = [mean(one), mean(other)];
  const [a, b] = [one.map((value) => value - first), other.map((value) => value - second)];
  const spread = powerSum(a, 2) * powerSum(b, 2);
  if (spread === 0) return null;
  const shared = exactSum(a.map((value, index) => value * (b[index] ?? 0)));
  return Math.min(1, shared ** 2 / spread);
}

function powerSum(values: Float64Array, power: number): number {
  return exactSum(values.map((value) => value ** power));
}
