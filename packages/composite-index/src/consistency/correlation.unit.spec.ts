import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTable } from '../table/data-table.ts';
import { createTree } from '../table/indicator-tree.ts';
import { correlationFlags } from './correlation-flags.ts';
import { type CorrelationMethod, correlations } from './correlation-matrix.ts';
import { kendall } from './kendall.ts';
import { pearson } from './pearson.ts';
import { spearman } from './spearman.ts';

const list = (...values: number[]) => Float64Array.from(values);
const methods = { pearson, spearman, kendall };
const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
  minLength: 2,
  maxLength: 30,
});

/** τ-b by looking at every pair. */
function kendallByPairs(x: Float64Array, y: Float64Array): number | null {
  let [score, untiedX, untiedY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [Math.sign((x[i] ?? 0) - (x[j] ?? 0)), Math.sign((y[i] ?? 0) - (y[j] ?? 0))];
      score += dx * dy;
      untiedX += dx * dx;
      untiedY += dy * dy;
    }
  return untiedX * untiedY === 0 ? null : score / Math.sqrt(untiedX * untiedY);
}

describe('correlation', () => {
  it('knows worked values, ties included', () => {
    expect(pearson(list(1, 2, 3, 4), list(2, 4, 5, 4))).toBeCloseTo(0.7181848, 6);
    expect(spearman(list(1, 2, 2, 4), list(1, 3, 2, 4))).toBeCloseTo(0.9486833, 6);
    expect(kendall(list(1, 2, 2, 4), list(1, 3, 2, 4))).toBeCloseTo(5 / Math.sqrt(30), 12);
  });

  it('counts pairs as the definition does', () => {
    fc.assert(
      fc.property(pairs, (sample) => {
        const [x, y] = [list(...sample.map(([a]) => a)), list(...sample.map(([, b]) => b))];
        const [fast, slow] = [kendall(x, y), kendallByPairs(x, y)];
        if (slow === null) expect(fast).toBeNull();
        else expect(fast).toBeCloseTo(slow, 12);
      }),
    );
  });

  it.each(Object.entries(methods))(
    '%s is bounded, symmetric, blind to scale, turned round by direction',
    (_, method) => {
      fc.assert(
        fc.property(
          pairs,
          fc.integer({ min: 1, max: 50 }),
          fc.integer({ min: -50, max: 50 }),
          (sample, scale, shift) => {
            const [x, y] = [list(...sample.map(([a]) => a)), list(...sample.map(([, b]) => b))];
            const value = method(x, y);
            if (value === null) {
              expect(new Set(x).size === 1 || new Set(y).size === 1).toBe(true);
              return;
            }
            expect(Math.abs(value)).toBeLessThanOrEqual(1);
            expect(method(y, x)).toBeCloseTo(value, 12);
            expect(
              method(
                x.map((each) => scale * each + shift),
                y,
              ),
            ).toBeCloseTo(value, 12);
            expect(
              method(
                x.map((each) => -each),
                y,
              ),
            ).toBeCloseTo(-value, 12);
          },
        ),
      );
    },
  );

  it('says nothing about a constant, also one blurred by rounding', () => {
    for (const method of Object.values(methods)) expect(method(list(5, 5, 5), list(1, 2, 3))).toBeNull();
    expect(pearson(list(0.1 + 0.2, 0.3, 0.3), list(1, 2, 3))).toBeNull();
    expect(pearson(list(1e200, 2e200, 3e200), list(1e-200, 2e-200, 3e-200))).toBeCloseTo(1, 12);
  });

  it('takes the units that have both values', () => {
    const table = createTable(['a', 'b', 'c', 'd'], {
      x: [1, 2, null, 3],
      y: [2, 4, 9, 6],
      z: [null, null, 1, 2],
    });
    expect(correlations(table, 'pearson')).toEqual([
      { left: 'x', right: 'y', coefficient: expect.closeTo(1, 14), units: 3 },
      { left: 'x', right: 'z', coefficient: null, units: 1 },
      { left: 'y', right: 'z', coefficient: null, units: 2 },
    ]);
    const unknown = 'constructor' as CorrelationMethod;
    expect(() => correlations(table, unknown)).toThrow(expect.objectContaining({ code: 'unknown-method' }));
  });
});

describe('correlationFlags', () => {
  it('flags pairs of one group and only those', () => {
    const table = createTable(['a', 'b', 'c', 'd', 'e'], {
      x: [1, 2, 3, 4, 5],
      same: [2, 4, 6, 8, 10],
      against: [5, 4, 3, 2, 1],
      noise: [1, 0, 3, 0, 1],
      flat: [7, 7, 7, 7, 7],
      elsewhere: [5, 4, 3, 2, 1],
    });
    const node = (code: string, parent: string | null) => ({
      code,
      parent,
      direction: 1 as const,
      weight: 1,
    });
    const tree = createTree([
      node('index', null),
      node('g', 'index'),
      node('h', 'index'),
      ...['x', 'same', 'against', 'noise', 'flat'].map((code) => node(code, 'g')),
      node('elsewhere', 'h'),
    ]);
    const flags = correlationFlags(table, tree).map(({ group, left, right, flag }) => [
      group,
      left,
      right,
      flag,
    ]);
    expect(flags).toEqual([
      ['g', 'x', 'same', 'redundant'],
      ['g', 'x', 'against', 'negative'],
      ['g', 'x', 'noise', 'weak'],
      ['g', 'x', 'flat', 'undefined'],
      ['g', 'same', 'against', 'negative'],
      ['g', 'same', 'noise', 'weak'],
      ['g', 'same', 'flat', 'undefined'],
      ['g', 'against', 'noise', 'weak'],
      ['g', 'against', 'flat', 'undefined'],
      ['g', 'noise', 'flat', 'undefined'],
    ]);
  });
});
