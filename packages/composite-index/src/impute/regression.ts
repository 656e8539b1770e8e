import { exactSum } from '../arithmetic/exact-sum.ts';
import { mean, standardDeviation } from '../arithmetic/moments.ts';
import { MethodError } from '../method-error.ts';
import { type Column, valueAt } from '../table/data-table.ts';

/** A least-squares plane through the units that have the target and all predictors. */
export interface Regression {
  /** Null where the unit lacks a predictor. */
  readonly predict: (unit: number) => number | null;
  /** Observed minus predicted, over the units it was fitted to. */
  readonly residuals: readonly number[];
}

/**
 * Ordinary least squares with intercept, on standardised predictors (OECD/JRC Handbook, p. 55–62). Needs more complete units
 * than predictors by two, and predictors that do not determine one another.
 */
export function regress(target: Column, predictors: readonly Column[]): Regression {
  const units = Array.from(target.values.keys()).filter(
    (unit) => valueAt(target, unit) !== null && rowOf(predictors, unit) !== null,
  );
  if (units.length < predictors.length + 2)
    throw new MethodError(
      'too-few-values',
      `${units.length} complete units are too few to regress ${target.code}`,
    );
  const scales = predictors.map((column) => standardised(column, units));
  const observed = Float64Array.from(units, (unit) => valueAt(target, unit) ?? 0);
  const centre = mean(observed);
  const rows = units.map((unit) => scaled(rowOf(predictors, unit) ?? [], scales));
  const products = scales.map((_, i) => scales.map((_, j) => dot(columnAt(rows, i), columnAt(rows, j))));
  const right = scales.map((_, i) =>
    dot(
      columnAt(rows, i),
      Array.from(observed, (value) => value - centre),
    ),
  );
  const slopes = solvePositive(products, right);
  const predict = (unit: number) => {
    const row = rowOf(predictors, unit);
    return row === null ? null : centre + dot(scaled(row, scales), slopes);
  };
  return { predict, residuals: units.map((unit, index) => (observed[index] ?? 0) - (predict(unit) ?? 0)) };
}

interface Standardised {
  readonly centre: number;
  readonly deviation: number;
}

function standardised(column: Column, units: readonly number[]): Standardised {
  const values = Float64Array.from(units, (unit) => valueAt(column, unit) ?? 0);
  const deviation = standardDeviation(values, 'sample');
  if (deviation === 0) throw new MethodError('no-spread', `the predictor ${column.code} is constant`);
  return { centre: mean(values), deviation };
}

function rowOf(predictors: readonly Column[], unit: number): number[] | null {
  const row = predictors.flatMap((column) => valueAt(column, unit) ?? []);
  return row.length === predictors.length ? row : null;
}

function scaled(row: readonly number[], scales: readonly Standardised[]): number[] {
  return scales.map(({ centre, deviation }, index) => ((row[index] ?? 0) - centre) / deviation);
}

function columnAt(rows: readonly (readonly number[])[], index: number): number[] {
  return rows.map((row) => row[index] ?? 0);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return exactSum(one.map((value, index) => value * (other[index] ?? 0)));
}

/** Solves `A·x = b` for a symmetric positive definite A by Cholesky's `A = L·Lᵀ`. */
function solvePositive(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lower: number[][] = [];
  const forward: number[] = [];
  for (const [i, row] of matrix.entries()) {
    const current: number[] = [];
    for (let j = 0; j <= i; j++) {
      const earlier = lower[j] ?? current;
      const rest = (row[j] ?? 0) - dot(current.slice(0, j), earlier.slice(0, j));
      if (j < i) current.push(rest / (earlier[j] ?? 1));
      else if (rest <= 1e-10 * (row[i] ?? 0))
        throw new MethodError('singular-matrix', 'the predictors determine one another');
      else current.push(Math.sqrt(rest));
    }
    forward.push(((right[i] ?? 0) - dot(current.slice(0, i), forward)) / (current[i] ?? 1));
    lower.push(current);
  }
  const solution = forward.slice();
  for (let i = solution.length - 1; i >= 0; i--) {
    const below = lower.slice(i + 1).map((row) => row[i] ?? 0);
    solution[i] = ((forward[i] ?? 0) - dot(below, solution.slice(i + 1))) / (lower[i]?.[i] ?? 1);
  }
  return solution;
}
