import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Generator } from '../random/generator.ts';
import { bootstrapInterval } from './bootstrap-interval.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { squaredDifference } from './ratings.ts';

type Pair = [number, number];
const rating = fc.integer({ min: 0, max: 4 });
const pairs = fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 40 });
const swapped = (all: readonly Pair[]): Pair[] => all.map(([left, right]) => [right, left]);
const same = (left: number | null, right: number | null) =>
  left === null || right === null ? expect(left).toBe(right) : expect(left).toBeCloseTo(right, 9);

describe('published examples', () => {
  /**
   * J. Fleiss, J. Cohen, B. Everitt, Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72
   * (1969), table 1: shares of 200 joint diagnoses, and weights by which 1 and 3, and 2 and 3, agree in part.
   */
  it('gives the kappa .429 and the weighted kappa .507 of Fleiss, Cohen and Everitt', () => {
    const shares = [
      [0.53, 0.05, 0.02],
      [0.11, 0.14, 0.05],
      [0.01, 0.06, 0.03],
    ];
    const all = shares.flatMap((row, left) =>
      row.flatMap((share, right) => Array<Pair>(Math.round(share * 200)).fill([left, right])),
    );
    const inPart: Record<string, number> = { '0 2': 1 - 0.4444, '1 2': 1 - 0.6667, '0 1': 1 };
    const weighted = cohenKappa(all, (left, right) =>
      left === right ? 0 : (inPart[`${Math.min(left, right)} ${Math.max(left, right)}`] ?? 1),
    );
    expect(all).toHaveLength(200);
    expect(cohenKappa(all)).toMatchObject({ pairs: 200, agreement: 0.7 });
    expect(cohenKappa(all).kappa).toBeCloseTo(0.429, 3);
    expect(weighted.kappa).toBeCloseTo(0.507, 3);
  });

  /** K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers, twelve units. */
  it('gives the alphas .743, .815 and .849 of Krippendorff', () => {
    const _ = null;
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
      [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ];
    const units = Array.from({ length: 12 }, (__, unit) => observers.map((all) => all[unit] ?? null));
    expect(krippendorffAlpha(units, 'nominal').alpha).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, 'ordinal').alpha).toBeCloseTo(0.815, 3);
    expect(krippendorffAlpha(units, 'interval').alpha).toBeCloseTo(0.849, 3);
    // The twelfth unit has one rating and counts for nothing.
    expect(krippendorffAlpha(units, 'nominal').units).toBe(11);
  });

  /** The same, section A: two observers, binary data, no missing ratings. */
  it('gives the alpha .095 of two observers and binary data', () => {
    const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    const units = first.map((value, unit) => [value, second[unit] ?? null]);
    expect(krippendorffAlpha(units, 'nominal').alpha).toBeCloseTo(0.095, 3);
  });
});

describe('laws', () => {
  it('full agreement is 1, or undefined where nothing varies', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1 }), (values) => {
        const all = values.map((value): Pair => [value, value]);
        const expected = new Set(values).size > 1 ? 1 : null;
        expect(cohenKappa(all).kappa).toBe(expected);
        expect(cohenKappa(all, squaredDifference).kappa).toBe(expected);
        for (const level of ['nominal', 'ordinal', 'interval'] as const)
          expect(krippendorffAlpha(all, level).alpha).toBe(expected);
      }),
    );
  });

  it('nobody comes first: exchanging the two changes nothing, and no figure exceeds 1', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        for (const weights of [undefined, squaredDifference]) {
          const { kappa } = cohenKappa(all, weights);
          same(kappa, cohenKappa(swapped(all), weights).kappa);
          expect(kappa ?? 0).toBeLessThanOrEqual(1);
        }
        for (const level of ['nominal', 'ordinal', 'interval'] as const) {
          const { alpha } = krippendorffAlpha(all, level);
          same(alpha, krippendorffAlpha(swapped(all), level).alpha);
          expect(alpha ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('interval figures bear another unit and zero, ordinal ones any order-keeping scale', () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: 0.5, max: 20, noNaN: true }), (all, unit) => {
        const scaled = all.map(([left, right]): Pair => [7 + left * unit, 7 + right * unit]);
        const bent = all.map(([left, right]): Pair => [left ** 3, right ** 3]);
        same(krippendorffAlpha(scaled, 'interval').alpha, krippendorffAlpha(all, 'interval').alpha);
        same(krippendorffAlpha(bent, 'ordinal').alpha, krippendorffAlpha(all, 'ordinal').alpha);
      }),
    );
  });

  it('what one alone rated changes nothing', () => {
    fc.assert(
      fc.property(pairs, rating, (all, value) => {
        expect(cohenKappa([...all, [value, null]])).toEqual(cohenKappa(all));
        expect(krippendorffAlpha([...all, [null, value]], 'interval')).toEqual(
          krippendorffAlpha(all, 'interval'),
        );
      }),
    );
  });
});

it('without a pair there is no figure, and what is no figure is refused', () => {
  expect(cohenKappa([[null, 1]])).toEqual({ pairs: 0, agreement: null, kappa: null });
  expect(krippendorffAlpha([], 'ordinal')).toEqual({ units: 0, alpha: null });
  const refused = expect.objectContaining({ code: 'not-finite' });
  expect(() => cohenKappa([[Number.NaN, 1]])).toThrow(refused);
  expect(() => krippendorffAlpha([[1, Number.POSITIVE_INFINITY]], 'interval')).toThrow(refused);
});

describe('an interval by bootstrap', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('holds the figure, is the same for the same seed, and is none for one item', () => {
    const values = Array.from({ length: 50 }, (_, index) => index % 10);
    const interval = () => bootstrapInterval(values, mean, { generator: Generator.of(7) });
    const found = interval();
    expect(found).toEqual(interval());
    expect(found?.low).toBeLessThan(4.5);
    expect(found?.high).toBeGreaterThan(4.5);
    expect((found?.high ?? 0) - (found?.low ?? 0)).toBeLessThan(2);
    expect(bootstrapInterval([1], mean, { generator: Generator.of(7) })).toBeNull();
    expect(bootstrapInterval(values, () => null, { generator: Generator.of(7) })).toBeNull();
  });
});
