import { matrixOf } from '../linear-algebra/matrix.ts';
import { MethodError, requireFinite } from '../method-error.ts';
import { type DataTable, rowsOf, valueAt } from '../table/data-table.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { Weights } from './weight-set.ts';

/** The least and the largest share, 0 to 1, that one indicator may have of all weight. */
export interface ShareLimits {
  readonly least: number;
  readonly most: number;
}

export interface BestLight {
  readonly unit: string;
  /** 0 to 1, to nine decimals; 1 where some allowed weights put no unit above this one. */
  readonly score: number;
  /** One set of weights that reaches the score, as exchange rates: the best unit under them has 1. Seldom the only one. */
  readonly weights: Weights;
}

export interface BenefitOfTheDoubt {
  readonly units: readonly BestLight[];
  readonly solver: string;
  readonly tieRule: string;
}

/** Decimals of a score: what the solver's tolerances warrant. Units that agree so far tie. */
const decimals = 1e9;

/**
 * The score of every unit under the weights that suit it best: `max Σ w·I` with `Σ w·I ≤ 1` for all units, `w ≥ 0` and,
 * with limits, `least · Σ w ≤ w ≤ most · Σ w` (OECD/JRC Handbook, p. 92–94; Cherchye et al. 2007). Without limits many
 * units reach 1. Scores are unique, weights are not. Values are normalised, 0 or more, more is better. Refuses gaps,
 * negative values, and limits that no weights satisfy.
 */
export function benefitOfTheDoubt(
  table: DataTable,
  solver: LinearSolver,
  limits?: ShareLimits,
): BenefitOfTheDoubt {
  const codes = table.columns.map((column) => column.code);
  if (codes.length === 0) throw new MethodError('empty-sample', 'there is no indicator to weigh');
  const scales = scalesOf(table, limits !== undefined);
  const values = rowsOf(table).map((row) =>
    Float64Array.from(row, (value, at) => (value ?? 0) / (scales[at] ?? 1)),
  );
  const limiting = limits ? limitRows(codes.length, limits) : [];
  const bounds = new Float64Array(values.length + limiting.length).fill(1, 0, values.length);
  const optima = solver.maximiseEach([...values, ...limiting], bounds, values);
  const units = optima.map(({ value, point }, index) => ({
    unit: table.units[index] ?? '',
    score: Math.min(1, Math.max(0, Math.round(value * decimals) / decimals)),
    weights: Object.fromEntries(
      codes.map((code, at) => [code, Math.max(0, point[at] ?? 0) / (scales[at] ?? 1)]),
    ),
  }));
  return { units, solver: solver.name, tieRule: solver.tieRule };
}

/** `least · Σ w − w ≤ 0` and `w − most · Σ w ≤ 0` for every indicator. */
function limitRows(count: number, { least, most }: ShareLimits): Float64Array[] {
  const slack = 1e-12;
  requireFinite(least, 'the least share');
  requireFinite(most, 'the largest share');
  if (least < 0 || most > 1)
    throw new MethodError('out-of-range', `shares from ${least} to ${most} leave 0 to 1`);
  if (least > most || least * count > 1 + slack || most * count < 1 - slack)
    throw new MethodError('infeasible', `no ${count} shares from ${least} to ${most} sum to 1`);
  const own = (row: number, column: number) => (row === column ? 1 : 0);
  return [
    ...matrixOf(count, count, (row, column) => least - own(row, column)),
    ...matrixOf(count, count, (row, column) => own(row, column) - most),
  ];
}

/**
 * What the values are divided by, so that the solver sees numbers up to 1: scores do not depend on the unit of an indicator,
 * but shares of weight do, and under limits all indicators have the same divisor.
 */
function scalesOf(table: DataTable, together: boolean): number[] {
  const largest = table.columns.map((column) => {
    for (const [unit, name] of table.units.entries()) requireValue(valueAt(column, unit), name, column.code);
    return column.values.reduce((most, value) => Math.max(most, value), 0);
  });
  const overall = Math.max(...largest);
  return largest.map((own) => (together ? overall : own) || 1);
}

function requireValue(value: number | null, unit: string, code: string): void {
  if (value === null) throw new MethodError('missing-value', `${unit} has no value for ${code}`);
  if (value < 0)
    throw new MethodError('out-of-range', `${unit} has ${value} for ${code}; values are 0 or more`);
}
