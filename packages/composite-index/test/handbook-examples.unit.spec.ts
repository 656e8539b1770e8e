import { describe, expect, it } from 'vitest';
import { borda } from '../src/aggregate/borda.ts';
import { copeland } from '../src/aggregate/copeland.ts';
import { geometricMean } from '../src/aggregate/power-means.ts';
import { weightedMean } from '../src/aggregate/weighted-mean.ts';
import { distanceToReference } from '../src/normalise/distance-to-reference.ts';
import { type Column, createColumn, listOf } from '../src/table/data-table.ts';
import { handbookExamples as book, type Profile } from './support/handbook-examples.ts';

/** A profile says how many voters order the candidates so, best first; every order is a column of points. */
function votes(profiles: readonly Profile[], candidates: readonly string[]) {
  const parts = profiles.map(([, order]) => {
    const among = [...order].filter((each) => candidates.includes(each)).toReversed();
    return createColumn(
      order,
      candidates.map((each) => among.indexOf(each)),
    );
  });
  return { code: 'vote', parts, weights: profiles.map(([voters]) => voters) };
}

/** Borda points as the handbook counts them: summed over voters, not averaged. */
function bordaCount(profiles: readonly Profile[], candidates: readonly string[]) {
  const voters = profiles.reduce((sum, [count]) => sum + count, 0);
  const scores = listOf(borda(votes(profiles, candidates)));
  return Object.fromEntries(
    candidates.map((each, index) => [each, Math.round((scores[index] ?? 0) * voters * 1e6) / 1e6]),
  );
}

const abcd = ['a', 'b', 'c', 'd'];
const abc = ['a', 'b', 'c'];

/** Candidates by their score, best first. */
function ordered(scores: readonly (number | null)[], candidates: readonly string[]): string {
  const score = (each: string) => scores[candidates.indexOf(each)] ?? 0;
  return candidates.toSorted((left, right) => score(right) - score(left)).join('');
}

describe('votes (Handbook, p. 106-112)', () => {
  it('Moulin: Borda elects b, Copeland orders as Condorcet does', () => {
    const { profiles, borda: points, condorcet_ranking } = book.moulin_t25_p106;
    expect(bordaCount(profiles, abcd)).toEqual(points);
    expect(ordered(listOf(copeland(votes(profiles, abcd))), abcd)).toBe(condorcet_ranking);
  });

  it('Condorcet: Borda elects b out of a circle, in which Copeland sees no difference', () => {
    const { profiles, borda: points } = book.condorcet_t28_p108;
    expect(bordaCount(profiles, abc)).toEqual(points);
    expect(listOf(copeland(votes(profiles, abc)))).toEqual([0, 0, 0]);
  });

  it('a tie nothing resolves: all have the same points', () => {
    const { profiles, borda: points } = book.unsolvable_t34_p112;
    expect(bordaCount(profiles, abc)).toEqual(points);
  });
});

it('trap 11: adding an irrelevant unit changes Borda (Fishburn, p. 109)', () => {
  const { profiles, borda: four, borda_without_d: three } = book.fishburn_t31_p109;
  expect(bordaCount(profiles, abcd)).toEqual(four);
  expect(bordaCount(profiles, abc)).toEqual(three);
  expect(four.a).toBeGreaterThan(four.c ?? 0);
  expect(three.c).toBeGreaterThan(three.a ?? 0);
});

it('geometric means (p. 103-104); the book cuts 2.5457 to 2.54', () => {
  for (const { x, arithmetic, geometric } of book.geometric_p103_104) {
    const own = geometricMean(x.map((value) => ({ value, weight: 1 })));
    expect(own - geometric).toBeGreaterThanOrEqual(-0.005);
    expect(own - geometric).toBeLessThan(0.01);
    if (arithmetic !== undefined)
      expect(
        weightedMean(
          x,
          x.map(() => 1),
        ),
      ).toBe(arithmetic);
  }
});

describe('trap 10: the unit trap (table 14, p. 83)', () => {
  const example = book.interval_scale_trap_t14_p83;
  type Years = Readonly<Record<string, readonly number[]>>;

  /** Mean of both indicators divided by the leader, to three digits; `direction` of change is the difference over time. */
  function composite(countries: { readonly A: Years; readonly B: Years }) {
    const share = (year: string, indicator: number) => {
      const column: Column = createColumn(
        'x',
        [countries.A, countries.B].map((each) => each[year]?.[indicator] ?? 0),
      );
      return listOf(distanceToReference(column, 1, { form: 'ratio', reference: 'best', values: {} }));
    };
    const years = ['2003', '2004'].map((year) => [share(year, 0), share(year, 1)]);
    const of = (unit: number) =>
      years.map(([x, y]) => weightedMean([x?.[unit] ?? null, y?.[unit] ?? null], [1, 1]) ?? 0);
    return { A: of(0), B: of(1) };
  }

  it('has the printed composites', () => {
    const [celsius, fahrenheit] = [composite(example.celsius), composite(example.fahrenheit)];
    for (const unit of ['A', 'B'] as const)
      for (const year of [0, 1]) {
        expect(celsius[unit][year]).toBeCloseTo(example.composite_celsius[unit][year] ?? 0, 3);
        expect(fahrenheit[unit][year]).toBeCloseTo(example.composite_fahrenheit[unit][year] ?? 0, 3);
      }
  });

  it('turns the direction of change of A round with the unit', () => {
    const change = ({ A }: { A: readonly number[] }) => Math.sign((A[1] ?? 0) - (A[0] ?? 0));
    expect(change(composite(example.celsius))).toBe(-change(composite(example.fahrenheit)));
  });
});
