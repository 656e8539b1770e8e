import { describe, expect, it } from 'vitest';
import { correlations } from '../src/consistency/correlation-matrix.ts';
import { cronbachAlpha } from '../src/consistency/cronbach-alpha.ts';
import { factorCounts } from '../src/consistency/factor-count.ts';
import { principalComponents, rotatedFactors } from '../src/consistency/principal-components.ts';
import { fixtureTable } from './support/reference-table.ts';
import { taiCodes, taiTable } from './support/tai.ts';

const components = principalComponents(taiTable());

/** Largest distance of two columns of loadings, whichever way they point. */
function distance(left: readonly number[], right: readonly number[]): number {
  const apart = (sign: number) =>
    Math.max(...left.map((value, item) => Math.abs(value - sign * (right[item] ?? 0))));
  return Math.min(apart(1), apart(-1));
}

const listed = (loadings: Readonly<Record<string, number>>) => taiCodes.map((code) => loadings[code] ?? 0);
const printed = (column: string) => fixtureTable('tai_loadings.csv').numbers(column).slice(0, 8);

describe('the handbook on its case study', () => {
  it('correlations within .02 (table 6)', () => {
    const table = fixtureTable('tai_correlation.csv');
    const pairs = correlations(taiTable(), 'pearson');
    expect(pairs).toHaveLength(28);
    for (const { left, right, coefficient, units } of pairs) {
      const row = taiCodes.indexOf(left);
      expect(units).toBe(23);
      expect(Math.abs((coefficient ?? 9) - (table.numbers(right)[row] ?? 0))).toBeLessThan(0.02);
    }
  });

  it('eigenvalues and shares of variance within .15 % (tables 7, 16)', () => {
    const table = fixtureTable('tai_eigenvalues.csv');
    const [values, shares] = [table.numbers('eigenvalue'), table.numbers('pct_variance')];
    for (const [index, component] of components.components.entries()) {
      expect(Math.abs(component.eigenvalue - (values[index] ?? 0))).toBeLessThan(0.06);
      expect(Math.abs(100 * component.share - (shares[index] ?? 0))).toBeLessThan(0.15);
    }
    expect(components.components.at(-1)?.cumulativeShare).toBeCloseTo(1, 12);
  });

  it('loadings within .015 up to sign (table 8)', () => {
    for (const [index, { loadings }] of components.components.entries())
      expect(distance(listed(loadings), printed(`pc${index + 1}_t8`))).toBeLessThan(0.015);
  });

  it('four factors, rotated within .015 up to sign and order (tables 9, 17)', () => {
    expect(factorCounts(components)).toEqual({
      kaiser: 2,
      jolliffe: 4,
      tenth: 4,
      sixtyPercent: 2,
      advised: 4,
    });
    const factors = rotatedFactors(components, 4);
    for (const factor of [1, 2, 3, 4]) {
      const nearest = Math.min(
        ...factors.map(({ loadings }) => distance(listed(loadings), printed(`varimax_f${factor}_t9`))),
      );
      expect(nearest).toBeLessThan(0.015);
    }
    const variances = fixtureTable('tai_loadings.csv').rows.find((row) =>
      row.indicator?.startsWith('explained'),
    );
    const expected = [1, 2, 3, 4].map((factor) => Number(variances?.[`varimax_f${factor}_t9`]));
    for (const [index, value] of expected.toSorted((a, b) => b - a).entries())
      expect(Math.abs((factors[index]?.variance ?? 0) - value)).toBeLessThan(0.025);
  });

  it('alpha and its eight leave-one-out values within .003 (p. 72, table 11)', () => {
    const reliability = cronbachAlpha(taiTable(), 'standardised');
    expect(Math.abs(reliability.alpha - 0.7)).toBeLessThan(0.005);
    const table = fixtureTable('tai_cronbach.csv');
    for (const { code, alpha, correlationWithRest } of reliability.withoutItem) {
      const row = table.rows.find((each) => each.deleted_indicator === code);
      expect(Math.abs((alpha ?? 9) - Number(row?.alpha_if_deleted))).toBeLessThan(0.003);
      expect(Math.abs((correlationWithRest ?? 9) - Number(row?.corr_with_total))).toBeLessThan(0.006);
    }
  });
});
