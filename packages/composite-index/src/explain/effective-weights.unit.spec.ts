import { describe, expect, it } from 'vitest';
import { Generator } from '../random/generator.ts';
import { columnOf, createTable } from '../table/data-table.ts';
import { correlationRatio } from './correlation-ratio.ts';
import { effectiveWeights } from './effective-weights.ts';

const generator = Generator.of(12);
const normals = (count: number) => Float64Array.from({ length: count }, () => generator.normal());

describe('correlationRatio', () => {
  it('is 1 for a straight line, whatever its slope', () => {
    const x = normals(60);
    for (const slope of [2, -0.1]) {
      const found = correlationRatio(
        x,
        x.map((value) => 3 + slope * value),
      );
      expect(found?.linear).toBeCloseTo(1, 10);
      expect(found?.smoothed).toBeCloseTo(1, 6);
    }
  });

  it('sees a curve a straight line does not', () => {
    const x = Float64Array.from({ length: 101 }, (_, index) => (index - 50) / 50);
    const found = correlationRatio(
      x,
      x.map((value) => value * value),
    );
    expect(found?.linear).toBeLessThan(1e-20);
    expect(found?.smoothed).toBeGreaterThan(0.97);
  });

  it('is that of the construction for a sum with noise, and small for noise alone', () => {
    const x = normals(400);
    const noise = normals(400);
    const found = correlationRatio(
      x,
      x.map((value, index) => 2 * value + (noise[index] ?? 0)),
    );
    expect(found?.linear).toBeCloseTo(0.8, 1);
    expect(found?.smoothed).toBeCloseTo(0.8, 1);
    expect(correlationRatio(x, noise)?.smoothed).toBeLessThan(0.05);
  });

  it('is the share of variance between the groups where x takes few values', () => {
    const x = Float64Array.of(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2);
    const y = Float64Array.of(1, 2, 3, 2, 9, 8, 7, 8, 1, 2, 3, 2);
    const between = (8 * (2 - 4) ** 2 + 4 * (8 - 4) ** 2) / (8 * (2 - 4) ** 2 + 4 * (8 - 4) ** 2 + 6);
    expect(correlationRatio(x, y)?.smoothed).toBeCloseTo(between, 2);
  });

  it('does not depend on units of measurement', () => {
    const x = normals(50);
    const y = x.map((value, index) => value ** 3 + (index % 5));
    const found = correlationRatio(x, y);
    const moved = correlationRatio(
      x.map((value) => 1000 * value - 7),
      y.map((value) => 5 - value / 8),
    );
    expect(moved?.smoothed).toBeCloseTo(found?.smoothed ?? 0, 9);
    expect(moved?.bandwidth).toBe(found?.bandwidth);
  });

  it('has none for a constant or hardly any pairs, and refuses lists that do not pair', () => {
    expect(correlationRatio(new Float64Array(9), normals(9))).toBeNull();
    expect(correlationRatio(normals(9), new Float64Array(9).fill(5))).toBeNull();
    expect(correlationRatio(normals(3), normals(3))).toBeNull();
    expect(() => correlationRatio(normals(3), normals(4))).toThrow(
      expect.objectContaining({ code: 'length-mismatch' }),
    );
  });
});

describe('effectiveWeights', () => {
  it('shows that equal weights are not equal say: the indicator that varies most moves the index', () => {
    const steady = Array.from(normals(80), (value) => 50 + value);
    const lively = Array.from(normals(80), (value) => 50 + 10 * value);
    const index = steady.map((value, unit) => (value + (lively[unit] ?? 0)) / 2);
    const gapped = lively.map((value, unit) => (unit < 8 ? null : value));
    const table = createTable(
      steady.map((_, unit) => `${unit}`),
      { steady, lively: gapped, flat: steady.map(() => 1), index },
    );
    const scores = columnOf(table, 'index');
    const [first, second, flat] = effectiveWeights({ ...table, columns: table.columns.slice(0, 3) }, scores);
    expect(second?.share).toBeGreaterThan(0.85);
    expect((first?.share ?? 0) + (second?.share ?? 0)).toBeCloseTo(1, 12);
    expect([first?.units, second?.units]).toEqual([80, 72]);
    expect(flat).toMatchObject({ ratio: null, share: null });
  });
});
