import { expect, it } from 'vitest';
import { strengthsAndWeaknesses } from './strengths.ts';

const against50 = (scores: Record<string, number>) =>
  Object.entries(scores).map(([indicator, score]) => ({ indicator, score, median: 50 }));

it('names the three largest gaps each way, largest first', () => {
  const result = strengthsAndWeaknesses(against50({ a: 51, b: 90, c: 60, d: 70, e: 10, f: 50, g: 49 }));
  expect(result.strengths.map(({ indicator, gap }) => [indicator, gap])).toEqual([
    ['b', 40],
    ['d', 20],
    ['c', 10],
  ]);
  expect(result.weaknesses.map(({ indicator, gap }) => [indicator, gap])).toEqual([
    ['e', -40],
    ['g', -1],
  ]);
});

it('keeps the order of the instrument among equal gaps', () => {
  const result = strengthsAndWeaknesses(against50({ z: 60, a: 60, m: 60, b: 60 }));
  expect(result.strengths.map(({ indicator }) => indicator)).toEqual(['z', 'a', 'm']);
});
