import { describe, expect, it } from 'vitest';
import { fixtureTable } from '../../test/support/reference-table.ts';
import { type Sensitivity, sobolIndices } from './sobol-indices.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `x${index + 1}`);

/** Ishigami and Homma 1990, a = 7, b = 0.1, inputs uniform from −π to π. */
function ishigami(shares: Float64Array): number {
  const [x1 = 0, x2 = 0, x3 = 0] = shares.map((share) => Math.PI * (2 * share - 1));
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
}

/** Sobol' g-function. */
function gFunction(shares: Float64Array): number {
  const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
  return shares.reduce(
    (product, x, index) => (product * (Math.abs(4 * x - 2) + (a[index] ?? 0))) / (1 + (a[index] ?? 0)),
    1,
  );
}

describe.each([
  ['ishigami_a7_b0.1', 3, ishigami],
  ['sobol_g_0_1_4.5_9_99x4', 8, gFunction],
])('sobolIndices of %s', (name, count, respond) => {
  const exact = fixtureTable('sobol_analytic.csv').rows.filter((row) => row.function === name);
  const found = sobolIndices(names(count), respond, { rows: 2 ** 14, seed: 1 });

  it.each(exact.map((row) => [row.factor ?? '', Number(row.S_first_order), Number(row.S_total)] as const))(
    'is within 0.025 of the closed form for %s, the exact value within the interval or 0.005 of it',
    (factor, first, total) => {
      const own = found.factors.find((each) => each.factor === factor);
      for (const [estimate, value] of [
        [own?.first, first],
        [own?.total, total],
      ] as const) {
        expect(Math.abs((estimate?.value ?? Number.NaN) - value)).toBeLessThan(0.025);
        expect(value).toBeGreaterThan((estimate?.low ?? Number.NaN) - 0.005);
        expect(value).toBeLessThan((estimate?.high ?? Number.NaN) + 0.005);
      }
    },
  );

  it('costs rows × (factors + 2) runs', () => {
    expect(exact).toHaveLength(count);
    expect(found.runs).toBe(2 ** 14 * (count + 2));
  });
});

describe('sobolIndices', { timeout: 60_000 }, () => {
  const study = (seed: number): Sensitivity =>
    sobolIndices(names(3), ishigami, { rows: 400, seed, resamples: 200 });

  it('gives the same bits for the same seed', () => {
    expect(study(4)).toEqual(study(4));
    expect(study(4)).not.toEqual(study(5));
  });

  it('gives intervals that hold the exact value about as often as they claim', () => {
    const holds = Array.from({ length: 100 }, (_, seed) => study(seed)).filter(({ factors }) => {
      const { low = 1, high = 0 } = factors[0]?.total ?? {};
      return low <= 0.5575888552 && high >= 0.5575888552;
    });
    expect(holds.length).toBeGreaterThanOrEqual(88);
    expect(holds.length).toBeLessThan(100);
  });

  it('splits a sum of independent terms exactly, within the error of the sample', () => {
    const found = sobolIndices(['one', 'two'], ([a = 0, b = 0]) => a + 2 * b, { rows: 4000, seed: 2 });
    expect(found.factors[0]?.total.value).toBeCloseTo(0.2, 1);
    expect(found.factors[1]?.first.value).toBeCloseTo(0.8, 1);
    expect(found.variance).toBeCloseTo(5 / 12, 1);
  });

  it('gives an idle factor a total of exactly 0', () => {
    const found = sobolIndices(['used', 'idle'], ([a = 0]) => a, { rows: 50, seed: 1 });
    expect(found.factors[1]?.total).toEqual({ value: 0, low: 0, high: 0 });
    expect(found.factors[1]?.first.value).toBe(0);
  });

  it('refuses a response without spread, without finite values, a design without rows or factors', () => {
    const options = { rows: 10, seed: 1 };
    expect(() => sobolIndices(['a'], () => 4, options)).toThrow(
      expect.objectContaining({ code: 'no-spread' }),
    );
    expect(() => sobolIndices(['a'], () => Number.NaN, options)).toThrow(
      expect.objectContaining({ code: 'not-finite' }),
    );
    expect(() => sobolIndices([], ishigami, options)).toThrow(
      expect.objectContaining({ code: 'empty-sample' }),
    );
    expect(() => sobolIndices(['a'], ishigami, { ...options, rows: 1 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
    expect(() => sobolIndices(['a'], ishigami, { ...options, level: 1 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });
});
