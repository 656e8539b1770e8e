import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot, entry, matrixOf } from './matrix.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { varimax } from './varimax.ts';

const number = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const symmetric = fc
  .integer({ min: 1, max: 8 })
  .chain((n) => fc.array(number, { minLength: n * n, maxLength: n * n }).map((cells) => ({ n, cells })))
  .map(({ n, cells }) =>
    matrixOf(n, n, (row, column) => cells[Math.min(row, column) * n + Math.max(row, column)] ?? 0),
  );

describe('symmetricEigen', () => {
  it('knows a matrix whose eigenvalues are known', () => {
    const pairs = symmetricEigen(matrixOf(3, 3, (row, column) => (row === column ? 1 : 0.5)));
    expect(pairs[0]?.value).toBeCloseTo(2, 14);
    expect(pairs[1]?.value).toBeCloseTo(0.5, 14);
    expect(pairs[2]?.value).toBeCloseTo(0.5, 14);
    for (const value of pairs[0]?.vector ?? []) expect(value).toBeCloseTo(1 / Math.sqrt(3), 14);
    expect(symmetricEigen([])).toEqual([]);
  });

  it('puts the matrix back together from orthonormal vectors', () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const pairs = symmetricEigen(matrix);
        const size = 1e3 * matrix.length;
        for (const [i, one] of pairs.entries()) {
          for (const [j, other] of pairs.entries())
            expect(Math.abs(dot(one.vector, other.vector) - (i === j ? 1 : 0))).toBeLessThan(1e-12);
          for (const [row] of matrix.entries())
            expect(
              Math.abs(dot(matrix[row] ?? one.vector, one.vector) - one.value * (one.vector[row] ?? 0)),
            ).toBeLessThan(1e-12 * size);
          expect(one.value).toBeGreaterThanOrEqual(pairs[i + 1]?.value ?? Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });

  it('refuses what is not a square of numbers', () => {
    expect(() => symmetricEigen([new Float64Array([1, 2])])).toThrow(
      expect.objectContaining({ code: 'length-mismatch' }),
    );
    expect(() => symmetricEigen([new Float64Array([Number.NaN])])).toThrow(
      expect.objectContaining({ code: 'not-finite' }),
    );
  });
});

describe('varimax', () => {
  const loadings = fc
    .record({ items: fc.integer({ min: 2, max: 8 }), factors: fc.integer({ min: 1, max: 4 }) })
    .chain(({ items, factors }) =>
      fc
        .array(fc.double({ min: -1, max: 1, noNaN: true }), {
          minLength: items * factors,
          maxLength: items * factors,
        })
        .map((cells) => matrixOf(items, factors, (item, factor) => cells[item * factors + factor] ?? 0)),
    );

  it('keeps communalities and leaves its input alone', () => {
    fc.assert(
      fc.property(loadings, (given) => {
        const before = given.map((row) => [...row]);
        const turned = varimax(given);
        for (const [item, row] of given.entries())
          expect(dot(turned[item] ?? row, turned[item] ?? row)).toBeCloseTo(dot(row, row), 12);
        expect(given.map((row) => [...row])).toEqual(before);
      }),
    );
  });

  it('comes to an end where all load on one factor and there is next to nothing to turn', () => {
    const tiny = 5e-324;
    const flat = [
      [0, tiny],
      [0, tiny],
      [0, tiny],
      [-4.898317722595334e-8, -0.0035680472028705567],
    ].map((row) => Float64Array.from(row));
    const [, , , last = new Float64Array()] = varimax(flat);
    expect(Math.hypot(...last)).toBeCloseTo(0.003568, 6);
  });

  it('finds a simple structure that was turned away', () => {
    const simple = matrixOf(6, 2, (item, factor) => (item % 2 === factor ? 0.9 : 0));
    const [cosine, sine] = [Math.cos(0.5), Math.sin(0.5)];
    const away = matrixOf(6, 2, (item, factor) =>
      factor === 0
        ? cosine * entry(simple, item, 0) - sine * entry(simple, item, 1)
        : sine * entry(simple, item, 0) + cosine * entry(simple, item, 1),
    );
    for (const [item, row] of varimax(away).entries())
      for (const [factor, value] of row.entries()) expect(value).toBeCloseTo(entry(simple, item, factor), 10);
  });
});
