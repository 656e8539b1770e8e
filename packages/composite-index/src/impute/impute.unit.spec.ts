import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../method/method.ts';
import { columnOf, createTable, listOf, valueAt } from '../table/data-table.ts';
import { holdOut, imputationQuality } from './imputation-quality.ts';
import { imputeTable } from './impute.ts';
import { combineEstimates, drawFromObserved, drawFromRegression } from './multiple-imputation.ts';
import { regress } from './regression.ts';

const units = ['a', 'b', 'c', 'd', 'e', 'f'];
const groups = { a: 'north', b: 'north', c: 'north', d: 'south', e: 'south', f: 'south' };
const table = createTable(units, { x: [1, 3, null, 10, 10, 40], y: [null, null, null, 5, 6, 7] });
const impute = (choice: Choice) => imputeTable(table, ['x', 'y'], choice);
const filled = (choice: Choice, code: string) => listOf(columnOf(impute(choice).table, code));

describe('filling gaps', () => {
  it.each([
    ['mean', 12.8],
    ['median', 10],
    ['mode', 10],
  ])('by the %s', (centre, expected) => {
    expect(filled({ method: 'centre', centre }, 'x')[2]).toBeCloseTo(expected, 12);
  });

  it('by group, listing what was filled and what could not be', () => {
    const { table: full, cells, left } = impute({ method: 'group-centre', groups });
    expect(cells).toEqual([{ unit: 'c', code: 'x', value: 2 }]);
    expect(left.map((each) => each.unit)).toEqual(['a', 'b', 'c']);
    expect(listOf(columnOf(full, 'y'))).toEqual([null, null, null, 5, 6, 7]);
  });

  it('by regression', () => {
    const line = createTable(units, {
      x: [1, 2, 3, 4, 5, 6],
      z: [1, 0, 0, 1, 0, 1],
      y: [6, 7, 9, 12, null, null],
    });
    const choice = { method: 'regression', predictors: ['x', 'z'] };
    // y = 3 + 2x + z through the four complete units.
    expect(listOf(columnOf(imputeTable(line, ['y'], choice).table, 'y')).slice(4)).toEqual([
      expect.closeTo(13, 10),
      expect.closeTo(16, 10),
    ]);
  });

  it.each<[string, Choice]>([
    ['missing-value', { method: 'group-centre', groups: { a: 'north' } }],
    ['missing-value', { method: 'group-centre' }],
    ['unknown-code', { method: 'regression', predictors: ['z'] }],
    ['too-few-values', { method: 'regression', predictors: ['x', 'y'] }],
    ['unknown-parameter', { method: 'centre', center: 'mean' }],
  ])('refuses with %s', (code, choice) => {
    const thin = createTable(['a', 'b', 'c'], { x: [1, 2, null], y: [1, 2, 3] });
    expect(() => imputeTable(thin, ['x'], choice)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses predictors that determine one another', () => {
    const twice = createTable(units, {
      x: [1, 2, 3, 4, 5, 7],
      w: [2, 4, 6, 8, 10, 14],
      y: [1, 3, 2, 5, 4, 9],
    });
    const predictors = [columnOf(twice, 'x'), columnOf(twice, 'w')];
    expect(() => regress(columnOf(twice, 'y'), predictors)).toThrow(
      expect.objectContaining({ code: 'singular-matrix' }),
    );
  });
});

it('never changes an observed value, whatever the method', () => {
  const cellValue = fc.option(fc.integer({ min: -9, max: 9 }), { nil: null, freq: 4 });
  const column = fc.array(cellValue, { minLength: 6, maxLength: 6 });
  const choice = fc.constantFrom<Choice>(
    { method: 'centre', centre: 'median' },
    { method: 'centre', centre: 'mode' },
    { method: 'group-centre', groups },
  );
  const uniform = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(column, column, choice, uniform, (x, y, chosen, share) => {
      const given = createTable(units, { x, y });
      const results = [
        imputeTable(given, ['x', 'y'], chosen),
        drawFromObserved(given, ['x', 'y'], () => share),
      ];
      for (const { table: full } of results) {
        for (const code of ['x', 'y'])
          for (const [index, value] of listOf(columnOf(given, code)).entries())
            if (value !== null) expect(valueAt(columnOf(full, code), index)).toBe(value);
      }
      expect(listOf(columnOf(given, 'x'))).toEqual(x);
    }),
  );
});

describe('multiple imputation', () => {
  it('draws from the observed values of the group', () => {
    const shares = [0, 0.99];
    const draws = shares.map((share) => drawFromObserved(table, ['x'], () => share, groups).cells[0]?.value);
    expect(draws).toEqual([1, 3]);
    expect(drawFromObserved(table, ['y'], () => 0, groups).left).toHaveLength(3);
  });

  it('draws round the regression by the residuals there are', () => {
    const line = createTable(units, { x: [1, 2, 3, 4, 5, 6], y: [2, 5, 6, 7, 11, null] });
    const { residuals, predict } = regress(columnOf(line, 'y'), [columnOf(line, 'x')]);
    const drawn = drawFromRegression(line, ['y'], () => 0, ['x']).cells[0]?.value;
    expect(drawn).toBeCloseTo((predict(5) ?? 0) + (residuals[0] ?? 0), 12);
    expect(residuals.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 12);
  });

  it("combines fills by Rubin's rules", () => {
    const combined = combineEstimates([10, 12, 14], [1, 2, 3]);
    expect(combined).toMatchObject({ estimate: 12, within: 2, between: 4 });
    expect(combined.total).toBeCloseTo(2 + (4 / 3) * 4, 12);
    expect(combined.increase).toBeCloseTo(8 / 3, 12);
    expect(combined.degreesOfFreedom).toBeCloseTo(2 * (1 + 3 / 8) ** 2, 12);
  });

  it('has no freedom to count where all fills agree, and none for one fill', () => {
    expect(combineEstimates([5, 5], [1, 1])).toMatchObject({ total: 1, increase: 0, degreesOfFreedom: null });
    expect(() => combineEstimates([5], [1])).toThrow(expect.objectContaining({ code: 'too-few-values' }));
    expect(() => combineEstimates([5, 6], [1, -1])).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });
});

describe('quality of an imputation', () => {
  it('is perfect for the truth', () => {
    expect(imputationQuality([1, 2, 4], [1, 2, 4])).toEqual({
      count: 3,
      r2: 1,
      rmse: 0,
      mae: 0,
      agreement: 1,
    });
  });

  it('measures distance and agreement', () => {
    const found = imputationQuality([2, 2, 2, 6], [1, 2, 3, 6]);
    expect(found.mae).toBe(0.5);
    expect(found.rmse).toBeCloseTo(Math.SQRT1_2, 12);
    expect(found.r2).toBeCloseTo(12 ** 2 / (12 * 14), 12);
    expect(found.agreement).toBeCloseTo(1 - 2 / (9 + 4 + 1 + 36), 12);
    expect(imputationQuality([2, 2, 2, 6], [1, 2, 3, 6], 1).agreement).toBeCloseTo(1 - 2 / 12, 12);
    expect(imputationQuality([3, 3], [3, 3])).toMatchObject({ r2: null, agreement: null });
  });

  it('hides known cells and asks for them', () => {
    const known = [{ unit: 'd', code: 'x' }];
    const quality = holdOut(table, known, (hidden) => imputeTable(hidden, ['x'], { method: 'centre' }).table);
    expect(quality).toMatchObject({ count: 1, mae: 3.5 });
    const gap = [{ unit: 'c', code: 'x' }];
    expect(() => holdOut(table, gap, (hidden) => hidden)).toThrow(
      expect.objectContaining({ code: 'missing-value' }),
    );
    expect(() => holdOut(table, known, (hidden) => hidden)).toThrow(
      expect.objectContaining({ message: 'x of d was left open' }),
    );
  });
});
