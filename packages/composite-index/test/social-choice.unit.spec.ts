import { describe, expect, it } from 'vitest';
import { type OutrankingMatrix, outrankingMatrix, supportFor } from '../src/aggregate/outranking-matrix.ts';
import { kendall } from '../src/consistency/kendall.ts';
import { condorcet } from '../src/rank/condorcet.ts';
import { kemenyOrders } from '../src/rank/kemeny.ts';
import { createColumn } from '../src/table/data-table.ts';
import { fixtureJson, fixtureTable } from './support/reference-table.ts';
import { taiTable } from './support/tai.ts';

interface Examples {
  readonly kendall_p82: { height: number[]; weight: number[]; P: number; W: number };
  readonly moulin_t25_p106: Election & { condorcet_ranking: string };
  readonly condorcet_t28_p108: Election & { ckyl_scores: Record<string, number>; ckyl_winner: string };
  readonly unsolvable_t34_p112: Election & { ckyl_ties: string[] };
  readonly ckyl_tai5_t37_p114: { top: (string | number)[][] };
}

/** Voters by how they order the candidates, best first. */
interface Election {
  readonly profiles: [number, string][];
  readonly outranking?: Record<string, number[]>;
}

const examples = fixtureJson('handbook_small_examples.json') as Examples;

/** Every group of voters is an indicator whose weight is their number. */
function elect({ profiles }: Election): { names: string[]; matrix: OutrankingMatrix } {
  const names = [...(profiles[0]?.[1] ?? '')].sort();
  const parts = profiles.map(([, order]) =>
    createColumn(
      order,
      names.map((name) => -order.indexOf(name)),
    ),
  );
  return {
    names,
    matrix: outrankingMatrix(
      parts,
      profiles.map(([voters]) => voters),
    ),
  };
}

const spell = (names: readonly string[], order: readonly number[]) =>
  order.map((unit) => names[unit]).join('');
const rowsOf = ({ names, matrix }: ReturnType<typeof elect>) =>
  Object.fromEntries(names.map((name, j) => [name, names.map((_, k) => supportFor(matrix, j, k))]));
const supportOf = (matrix: OutrankingMatrix, order: readonly number[]) =>
  order.reduce(
    (sum, first, at) =>
      order.slice(at + 1).reduce((all, second) => all + supportFor(matrix, first, second), sum),
    0,
  );

describe('the handbook’s elections', () => {
  it('table 25: Condorcet settles it', () => {
    const election = elect(examples.moulin_t25_p106);
    expect(rowsOf(election)).toEqual(examples.moulin_t25_p106.outranking);
    expect(spell(election.names, condorcet(election.matrix).ranking ?? [])).toBe('cbda');
  });

  it('table 28: a circle, which Kemeny cuts where it is weakest', () => {
    const election = elect(examples.condorcet_t28_p108);
    expect(rowsOf(election)).toEqual(examples.condorcet_t28_p108.outranking);
    expect(condorcet(election.matrix)).toEqual({ winner: null, ranking: null });
    const { orders, score } = kemenyOrders(election.matrix);
    expect(orders.map((order) => spell(election.names, order))).toEqual(['bca']);
    expect(score).toBe(104);
    for (const [order, support] of Object.entries(examples.condorcet_t28_p108.ckyl_scores)) {
      const units = [...order].map((name) => election.names.indexOf(name));
      expect(supportOf(election.matrix, units)).toBe(support);
    }
  });

  it('table 34: three orders tie', () => {
    const election = elect(examples.unsolvable_t34_p112);
    const { orders, count } = kemenyOrders(election.matrix);
    expect(count).toBe(3);
    expect(orders.map((order) => spell(election.names, order)).sort()).toEqual(['abc', 'bca', 'cab']);
  });

  it('p. 82: Kendall’s coefficient of two orders', () => {
    const { height, weight, W } = examples.kendall_p82;
    expect(kendall(Float64Array.from(height), Float64Array.from(weight))).toBeCloseTo(W, 2);
  });
});

describe('the handbook’s case study', () => {
  const table = taiTable();
  const whole = outrankingMatrix(
    table.columns,
    table.columns.map(() => 1 / 8),
  );
  const printed = fixtureTable('tai_outranking_5.csv');
  const columns = ['Finland', 'USA', 'Sweden', 'Japan', 'Korea'].map((name) => printed.numbers(name));
  const five = [0, 1, 2, 3, 4];

  it('five countries: support as printed (table 36), but for one tie of rounded data', () => {
    const deviations = five.flatMap((j) =>
      five.flatMap((k) => {
        const deviation = supportFor(whole, j, k) - (columns[k]?.[j] ?? 9);
        return deviation === 0 ? [] : [[table.units[j], table.units[k], deviation]];
      }),
    );
    // Telephones are printed as 3.00 for both, half a weight each; unrounded Japan was ahead.
    expect(deviations).toEqual([
      ['USA', 'JPN', 1 / 16],
      ['JPN', 'USA', -1 / 16],
    ]);
  });

  it('five countries: the best orders score 6.375 and three tie (table 37)', () => {
    const matrix = {
      size: 5,
      cells: Float64Array.from(five.flatMap((j) => columns.map((column) => column[j] ?? 0))),
    };
    const { score, count, orders } = kemenyOrders(matrix);
    expect([score, count]).toEqual([6.375, 3]);
    const byCode = orders.map((order) => order.map((unit) => table.units[unit]));
    const { top } = examples.ckyl_tai5_t37_p114;
    for (const row of top.slice(0, 3)) expect(byCode).toContainEqual(row.slice(0, 5));
    for (const row of top) {
      const order = row.slice(0, 5).map((code) => table.units.indexOf(String(code)));
      expect(supportOf(matrix, order)).toBe(row[5]);
    }
  });

  it('all 23: the printed non-compensatory order (table 38) is not the best one of the printed data', () => {
    const ranks = fixtureTable('tai_ranks.csv');
    const [countries, places] = [ranks.texts('iso3'), ranks.numbers('NCMC_t38')];
    const placed = countries.toSorted(
      (left, right) => (places[countries.indexOf(left)] ?? 0) - (places[countries.indexOf(right)] ?? 0),
    );
    const order = placed.map((code) => table.units.indexOf(code));
    expect(supportOf(whole, order)).toBeCloseTo(181.6, 0);
    expect(supportOf(whole, improved(whole, order))).toBeGreaterThan(184);
  });
});

/** Takes units out and puts them where they have more support until no single move helps. */
function improved(matrix: OutrankingMatrix, order: readonly number[]): readonly number[] {
  const moves = order.flatMap((unit, from) =>
    order.map((_, to) => order.toSpliced(from, 1).toSpliced(to, 0, unit)),
  );
  const best = moves.reduce(
    (one, other) => (supportOf(matrix, other) > supportOf(matrix, one) ? other : one),
    order,
  );
  return supportOf(matrix, best) > supportOf(matrix, order) + 1e-9 ? improved(matrix, best) : order;
}
