import { describe, expect, it } from 'vitest';
import { type Choice, choose } from '../method/method.ts';
import { createTable } from '../table/data-table.ts';
import { createTree } from '../table/indicator-tree.ts';
import { weightingMethods } from './weighting-methods.ts';

const node = (code: string, parent: string | null) => ({ code, parent, direction: 1 as const, weight: 1 });
const tree = createTree([
  node('index', null),
  node('g', 'index'),
  node('h', 'index'),
  ...['a', 'b', 'c'].map((code) => node(code, 'g')),
  node('d', 'h'),
]);
const table = createTable(['u', 'v', 'w', 'x'], {
  a: [1, 2, 3, 4],
  b: [1, 3, 2, 4],
  c: [2, 1, 3, 4],
  d: [1, 1, 2, 5],
});

/** Weights after weighing, by code. */
function weighed(choice: Choice): Record<string, number> {
  const { nodes } = choose('weigh', weightingMethods, choice).apply({ tree, table });
  return Object.fromEntries(nodes.map(({ code, weight }) => [code, weight]));
}

describe('weighing', () => {
  it('takes experts’ points and comparisons group by group and leaves other groups alone', () => {
    const points = {
      g: [
        { a: 50, b: 30, c: 20 },
        { c: 40, b: 10, a: 50 },
      ],
    };
    expect(weighed({ method: 'budget-allocation', groups: points })).toMatchObject({
      a: 0.5,
      b: 0.2,
      c: 0.3,
      g: 1,
      d: 1,
    });
    const ratios = { index: { g: { g: 1, h: 3 }, h: { g: 1 / 3, h: 1 } } };
    const compared = weighed({ method: 'pairwise-comparison', groups: ratios });
    expect(compared).toMatchObject({ g: expect.closeTo(0.75, 12), h: expect.closeTo(0.25, 12), a: 1 });
  });

  it('weighs by the data within lowest groups', () => {
    for (const method of ['factor-analysis', 'first-component']) {
      const { a = 0, b = 0, c = 0, ...rest } = weighed({ method });
      expect(a + b + c).toBeCloseTo(1, 12);
      expect(rest).toEqual({ index: 1, g: 1, h: 1, d: 1 });
    }
  });

  it.each([
    ['unknown-code', { method: 'given', weights: { nobody: 1 } }],
    ['unknown-code', { method: 'budget-allocation', groups: { nobody: [{ a: 100 }] } }],
    ['missing-value', { method: 'budget-allocation', groups: { g: [{ a: 100 }] } }],
    ['unknown-parameter', { method: 'budget-allocation', groups: { g: { a: 100 } } }],
    ['unknown-parameter', { method: 'budget-allocation', groups: { g: [{ a: '100' }] } }],
    ['missing-value', { method: 'pairwise-comparison', groups: { index: { g: { g: 1 } } } }],
    ['missing-value', { method: 'budget-allocation' }],
    ['unknown-method', { method: 'oracle' }],
  ])('refuses with %s %j', (code, choice) => {
    expect(() => weighed(choice)).toThrow(expect.objectContaining({ code }));
  });
});
