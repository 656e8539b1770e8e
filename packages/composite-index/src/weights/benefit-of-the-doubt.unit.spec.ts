import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTable } from '../table/data-table.ts';
import { benefitOfTheDoubt } from './benefit-of-the-doubt.ts';
import { loadHighsSolver } from './highs-solver.ts';
import type { LinearSolver } from './linear-solver.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const codes = ['p', 'q', 'r', 's'];
const rows = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 12,
});
const limits = fc.option(
  fc.record({
    least: fc.double({ min: 0, max: 0.25, noNaN: true }),
    most: fc.double({ min: 0.25, max: 1, noNaN: true }),
  }),
  { nil: undefined },
);
const tableOf = (list: readonly (readonly number[])[], names = list.map((_, index) => `u${index}`)) =>
  createTable(
    names,
    Object.fromEntries(codes.map((code, item) => [code, list.map((row) => row[item] ?? 0)])),
  );
const scoresOf = (table: ReturnType<typeof tableOf>, shares?: { least: number; most: number }) =>
  new Map(benefitOfTheDoubt(table, solver, shares).units.map(({ unit, score }) => [unit, score]));

describe('benefitOfTheDoubt', () => {
  it('solves a case that can be solved by hand', () => {
    // b under its best weights, p : q = 1 : 1, has 0.6 + 0.6 of the 1 + 0 and 0 + 1 of the others, so it leads.
    const table = createTable(['a', 'b', 'c', 'd'], { p: [1, 0.6, 0, 0.3], q: [0, 0.6, 1, 0.3] });
    expect(scoresOf(table)).toEqual(
      new Map([
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['d', 0.5],
      ]),
    );
    expect(scoresOf(table, { least: 0.5, most: 0.5 }).get('a')).toBeCloseTo(1 / 1.2, 9);
  });

  it('puts nobody above 1, somebody at 1, and no weights within the limits do better for a unit', () => {
    const draws = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(rows, limits, draws, (list, shares, draw) => {
        const scores = scoresOf(tableOf(list), shares);
        for (const score of scores.values()) expect(score >= 0 && score <= 1).toBe(true);
        if (list.some((row) => row.every((value) => value > 0))) expect(Math.max(...scores.values())).toBe(1);
        const any = shares ? between(draw, shares) : draw;
        const worth = list.map((row) => row.reduce((sum, value, item) => sum + value * (any[item] ?? 0), 0));
        const best = Math.max(...worth);
        fc.pre(best > 1e-9);
        for (const [index, own] of worth.entries())
          expect(scores.get(`u${index}`)).toBeGreaterThanOrEqual(own / best - 1e-8);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of units, on a common scale, or, without limits, on any unit of measurement', () => {
    fc.assert(
      fc.property(rows, limits, fc.integer({ min: 1, max: 10_000 }), (list, shares, by) => {
        const names = list.map((_, index) => `u${index}`);
        const scores = scoresOf(tableOf(list), shares);
        const turned = scoresOf(tableOf(list.toReversed(), names.toReversed()), shares);
        const scaled = scoresOf(
          tableOf(list.map((row) => row.map((value, item) => value * (shares || item < 2 ? by : 1)))),
          shares,
        );
        for (const name of names) {
          expect(turned.get(name)).toBeCloseTo(scores.get(name) ?? 9, 8);
          expect(scaled.get(name)).toBeCloseTo(scores.get(name) ?? 9, 8);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ties units with the same values', () => {
    fc.assert(
      fc.property(rows, limits, (list, shares) => {
        const scores = [...scoresOf(tableOf([...list, ...list]), shares).values()];
        expect(scores.slice(0, list.length)).toEqual(scores.slice(list.length));
      }),
      { numRuns: 60 },
    );
  });

  it('gives 0 where there is nothing to speak for a unit', () => {
    expect([...scoresOf(tableOf([[0, 0, 0, 0]])).values()]).toEqual([0]);
    expect([
      ...scoresOf(
        tableOf([
          [0, 0, 0, 0],
          [0, 4, 0, 0],
        ]),
      ).values(),
    ]).toEqual([0, 1]);
    expect(benefitOfTheDoubt(createTable([], { x: [] }), solver).units).toEqual([]);
  });

  it.each([
    ['missing-value', { x: [1, null] }, undefined],
    ['out-of-range', { x: [1, -1] }, undefined],
    ['empty-sample', {}, undefined],
    ['infeasible', { x: [1, 2], y: [1, 2] }, { least: 0.6, most: 0.7 }],
    ['infeasible', { x: [1, 2], y: [1, 2] }, { least: 0, most: 0.4 }],
    ['out-of-range', { x: [1, 2] }, { least: -1, most: 1 }],
    ['not-finite', { x: [1, 2] }, { least: Number.NaN, most: 1 }],
  ])('refuses with %s %j %j', (code, lists, shares) => {
    const table = createTable(['a', 'b'], lists as Record<string, (number | null)[]>);
    expect(() => benefitOfTheDoubt(table, solver, shares)).toThrow(expect.objectContaining({ code }));
  });

  it('takes 142 cities with 18 indicators', () => {
    const list = Array.from({ length: 142 }, (_, unit) =>
      Array.from({ length: 18 }, (_, item) => (37 * unit * unit + 101 * item * unit + 13 * item) % 101),
    );
    const table = createTable(
      list.map((_, index) => `u${index}`),
      Object.fromEntries(
        Array.from({ length: 18 }, (_, item) => [`i${item}`, list.map((row) => row[item] ?? 0)]),
      ),
    );
    for (const shares of [undefined, { least: 0.02, most: 0.1 }]) {
      const before = process.cpuUsage();
      expect(benefitOfTheDoubt(table, solver, shares).units).toHaveLength(142);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1e6).toBeLessThan(1);
    }
  });
});

/** Some weights whose shares keep within the limits: equal ones, moved towards the draw as far as the limits allow. */
function between(draw: readonly number[], { least, most }: { least: number; most: number }): number[] {
  const sum = draw.reduce((all, each) => all + each, 0);
  if (sum === 0) return draw.map(() => 0.25);
  const towards = draw.map((each) => each / sum - 0.25);
  const room = towards.map((step) =>
    step > 0 ? (most - 0.25) / step : step < 0 ? (least - 0.25) / step : 1,
  );
  const length = Math.min(1, ...room);
  return towards.map((step) => 0.25 + length * step);
}
