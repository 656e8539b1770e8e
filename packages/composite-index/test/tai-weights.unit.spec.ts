import { beforeAll, describe, expect, it } from 'vitest';
import { loadHighsSolver } from '../src/benefit-of-the-doubt.ts';
import { normaliseTable } from '../src/normalise/normalise.ts';
import { places } from '../src/rank/place.ts';
import { columnOf } from '../src/table/data-table.ts';
import { createTree } from '../src/table/indicator-tree.ts';
import { type BenefitOfTheDoubt, benefitOfTheDoubt } from '../src/weights/benefit-of-the-doubt.ts';
import { factorWeights } from '../src/weights/factor-weights.ts';
import { pairwiseWeights } from '../src/weights/pairwise-comparison.ts';
import { fixtureTable } from './support/reference-table.ts';
import { taiCodes, taiTable } from './support/tai.ts';

describe('weights of the handbook’s case study', () => {
  it('factor analysis within .011 (table 18)', () => {
    const { weights } = factorWeights(taiTable());
    const printed = fixtureTable('tai_weights.csv').numbers('PC_t18');
    for (const [item, code] of taiCodes.entries())
      expect(Math.abs((weights[code] ?? 9) - (printed[item] ?? 0))).toBeLessThan(0.011);
    const derived = [0.165, 0.152, 0.109, 0.074, 0.085, 0.116, 0.136, 0.163];
    for (const [item, code] of taiCodes.entries()) expect(weights[code]).toBeCloseTo(derived[item] ?? 0, 3);
  });

  it('pairwise comparison: λ, consistency ratio and weights (table 20)', () => {
    const table = fixtureTable('tai_ahp_matrix.csv');
    const columns = taiCodes.map((code) => [code, table.numbers(code)] as const);
    const row = (at: number) => Object.fromEntries(columns.map(([code, column]) => [code, column[at] ?? 0]));
    const result = pairwiseWeights(Object.fromEntries(taiCodes.map((code, at) => [code, row(at)])));
    expect(result.lambda).toBeCloseTo(8.2111, 4);
    expect(result.consistencyRatio).toBeCloseTo(0.0214, 4);
    expect(result.consistent).toBe(true);
    const derived = [0.229, 0.135, 0.059, 0.176, 0.039, 0.039, 0.252, 0.072];
    expect(taiCodes.map((code) => Math.round((result.weights[code] ?? 0) * 1000) / 1000)).toEqual(derived);
  });
});

describe('benefit of the doubt on the handbook’s case study (table 19: shares of 10 to 15 %)', () => {
  const nodes = taiCodes.map((code) => ({ code, parent: null, direction: 1 as const, weight: 1 }));
  const table = normaliseTable(taiTable(), createTree(nodes), { method: 'min-max', from: 0, to: 1 });
  const printed = fixtureTable('tai_bod.csv');
  let limited: BenefitOfTheDoubt;
  let free: BenefitOfTheDoubt;

  beforeAll(async () => {
    const solver = await loadHighsSolver();
    limited = benefitOfTheDoubt(table, solver, { least: 0.1, most: 0.15 });
    free = benefitOfTheDoubt(table, solver);
  });

  it('scores within .008', () => {
    const scores = printed.numbers('bod_score');
    for (const [index, { unit, score }] of limited.units.entries()) {
      expect(printed.rows[index]?.iso3).toBe(unit);
      expect(Math.abs(score - (scores[index] ?? 9))).toBeLessThan(0.008);
    }
  });

  it('all 23 ranks (table 23)', () => {
    const ranks = fixtureTable('tai_ranks.csv');
    const own = places(
      limited.units.map(({ score }) => score),
      'higher-is-better',
    );
    const byUnit = new Map(limited.units.map(({ unit }, index) => [unit, own[index]?.place]));
    expect(ranks.texts('iso3').map((unit) => byUnit.get(unit))).toEqual(ranks.numbers('BOD_t23'));
  });

  it('without limits eight countries score 1, and nobody loses', () => {
    expect(free.units.filter(({ score }) => score === 1)).toHaveLength(8);
    for (const [index, { score }] of free.units.entries())
      expect(score).toBeGreaterThanOrEqual(limited.units[index]?.score ?? 2);
  });

  it('reaches the scores with weights within the limits that are not the printed ones: only scores are unique', () => {
    expect(limited.solver).toMatch(/^HiGHS 1[.]\d+/u);
    expect(limited.tieRule).toContain('dual simplex');
    const apart = limited.units.map(({ weights, score }, row) => {
      const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
      for (const weight of Object.values(weights)) {
        expect(weight / total).toBeGreaterThan(0.1 - 1e-8);
        expect(weight / total).toBeLessThan(0.15 + 1e-8);
      }
      const worth = taiCodes.reduce(
        (sum, code) => sum + (weights[code] ?? 0) * (columnOf(table, code).values[row] ?? 0),
        0,
      );
      expect(worth).toBeCloseTo(score, 8);
      return Math.max(
        ...taiCodes.map((code) => Math.abs((weights[code] ?? 0) - Number(printed.rows[row]?.[`w_${code}`]))),
      );
    });
    expect(Math.max(...apart)).toBeGreaterThan(0.02);
  });
});
