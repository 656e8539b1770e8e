import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutrankingMatrix } from '../aggregate/outranking-matrix.ts';
import { condorcet } from './condorcet.ts';
import { kemenyOrders } from './kemeny.ts';

const matrixOf = (rows: readonly (readonly number[])[]): OutrankingMatrix => ({
  size: rows.length,
  cells: Float64Array.from(rows.flat()),
});
const matrices = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => matrixOf(rows.map((row, j) => row.map((value, k) => (j === k ? 0 : value))))),
);

function permutations(units: readonly number[]): number[][] {
  if (units.length === 0) return [[]];
  return units.flatMap((unit) =>
    permutations(units.filter((each) => each !== unit)).map((rest) => [unit, ...rest]),
  );
}

const supportOf = ({ size, cells }: OutrankingMatrix, order: readonly number[]) =>
  order.reduce(
    (sum, first, at) =>
      order.slice(at + 1).reduce((all, second) => all + (cells[first * size + second] ?? 0), sum),
    0,
  );

describe('kemenyOrders', () => {
  it('finds what trying every order finds', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const all = permutations(Array.from({ length: matrix.size }, (_, unit) => unit));
        const best = Math.max(...all.map((order) => supportOf(matrix, order)));
        const orders = all.filter((order) => supportOf(matrix, order) === best);
        expect(kemenyOrders(matrix)).toEqual({
          score: best,
          count: orders.length,
          orders: orders.slice(0, 100),
        });
      }),
    );
  });

  it('orders as the majorities do where they settle it', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { ranking, winner } = condorcet(matrix);
        if (ranking) expect(kemenyOrders(matrix).orders).toEqual([ranking]);
        if (winner !== null) for (const order of kemenyOrders(matrix).orders) expect(order[0]).toBe(winner);
      }),
    );
  });

  it('orders sixteen and refuses none and seventeen', () => {
    const rows = (size: number) =>
      Array.from({ length: size }, (_, j) => Array.from({ length: size }, (_, k) => (j > k ? 1 : 0)));
    expect(kemenyOrders(matrixOf(rows(16)))).toMatchObject({ score: 120, count: 1 });
    expect(kemenyOrders(matrixOf(rows(9).map((row) => row.map(() => 0))))).toMatchObject({ count: 362_880 });
    expect(() => kemenyOrders(matrixOf([]))).toThrow(expect.objectContaining({ code: 'empty-sample' }));
    expect(() => kemenyOrders(matrixOf(rows(17)))).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});
