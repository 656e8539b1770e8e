import { expect, it } from 'vitest';
import { figureOf } from './figure.ts';

it('pairs each run with the baseline beside it, so that a busy machine cancels out', () => {
  const figure = figureOf({
    measure: 'reads',
    what: 'warm',
    unit: '/s',
    runs: [60, 30, 90],
    baseline: { what: 'bare', runs: [100, 50, 100] },
    aim: { of: 'ratio', is: 'at least', bound: 0.6 },
  });
  expect(figure).toMatchObject({ value: 60, baseline: { value: 100, ratio: 0.6 }, reached: true });
});

it('judges a value without a baseline by itself', () => {
  const facts = { measure: 'idle', what: 'memory', unit: 'MB', runs: [720] } as const;
  expect(figureOf({ ...facts, aim: { of: 'value', is: 'at most', bound: 700 } }).reached).toBe(false);
  expect(figureOf(facts)).toMatchObject({ baseline: null, aim: null, reached: null });
});
