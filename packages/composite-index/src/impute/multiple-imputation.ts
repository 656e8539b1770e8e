import { exactSum } from '../arithmetic/exact-sum.ts';
import { mean, variance } from '../arithmetic/moments.ts';
import { MethodError, requireFinite } from '../method-error.ts';
import { columnOf, createColumn, type DataTable, listOf, valueAt } from '../table/data-table.ts';
import { fillGaps, groupsOf, type Imputed } from './impute.ts';
import { regress } from './regression.ts';

/** A source of numbers from 0 to below 1; the seeded generator of the run. */
export type Uniform = () => number;

/**
 * One fill drawn at random: every gap takes the value of a unit that has one, of the same group where groups are named
 * (hot deck, OECD/JRC Handbook, p. 55–62). Gaps are drawn in the order of columns and units.
 */
export function drawFromObserved(
  table: DataTable,
  codes: readonly string[],
  uniform: Uniform,
  groups?: Readonly<Record<string, string>>,
): Imputed {
  const group = groups ? groupsOf(table, groups) : table.units.map(() => '');
  return fillGaps(table, codes, (column) => {
    const list = listOf(column);
    const donors = Map.groupBy(
      list.flatMap((value, unit) => (value === null ? [] : [{ value, unit }])),
      ({ unit }) => group[unit],
    );
    return createColumn(
      column.code,
      list.map((value, unit) => value ?? pick(donors.get(group[unit]) ?? [], uniform)?.value ?? null),
    );
  });
}

/**
 * One fill drawn from a regression: the prediction plus the residual of a unit drawn at random, so that filled values
 * scatter as observed ones do (Handbook, p. 55–62).
 */
export function drawFromRegression(
  table: DataTable,
  codes: readonly string[],
  uniform: Uniform,
  predictors: readonly string[],
): Imputed {
  return fillGaps(table, codes, (column) => {
    const others = predictors.filter((code) => code !== column.code);
    const { predict, residuals } = regress(
      column,
      others.map((code) => columnOf(table, code)),
    );
    const list = Array.from(column.values.keys(), (unit) => {
      const observed = valueAt(column, unit);
      const predicted = observed === null ? predict(unit) : null;
      return predicted === null ? observed : predicted + (pick(residuals, uniform) ?? 0);
    });
    return createColumn(column.code, list);
  });
}

/** What N fills say together of one figure. */
export interface CombinedEstimate {
  readonly estimate: number;
  readonly within: number;
  readonly between: number;
  readonly total: number;
  /** Relative increase in variance due to the gaps; null where the variance within is 0. */
  readonly increase: number | null;
  /** Degrees of freedom; null where all fills agree and there is no limit to them. */
  readonly degreesOfFreedom: number | null;
}

/**
 * Rubin's rules over N ≥ 2 fills: `b = mean bₙ`, `V = mean Vₙ + (N+1)/N · B` with `B = var bₙ` (n − 1),
 * `r = (1 + 1/N) · B / mean Vₙ`, `df = (N − 1)(1 + 1/r)²` (OECD/JRC Handbook, p. 60–61).
 */
export function combineEstimates(
  estimates: readonly number[],
  variances: readonly number[],
): CombinedEstimate {
  const count = estimates.length;
  if (variances.length !== count)
    throw new MethodError('length-mismatch', `${count} estimates but ${variances.length} variances`);
  if (count < 2) throw new MethodError('too-few-values', 'multiple imputation needs two fills');
  if (variances.some((each) => each < 0)) throw new MethodError('out-of-range', 'a variance is negative');
  const within = exactSum(variances) / count;
  const values = Float64Array.from(estimates, (each) => requireFinite(each, 'an estimate'));
  const between = variance(values, 'sample');
  const added = (1 + 1 / count) * between;
  return {
    estimate: mean(values),
    within,
    between,
    total: within + added,
    increase: within === 0 ? null : added / within,
    degreesOfFreedom: added === 0 ? null : (count - 1) * (1 + within / added) ** 2,
  };
}

function pick<Value>(from: readonly Value[], uniform: Uniform): Value | null {
  return from[Math.floor(uniform() * from.length)] ?? null;
}
