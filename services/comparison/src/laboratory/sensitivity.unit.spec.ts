import { columnOf } from '@interlace/composite-index';
import { describe, expect, it } from 'vitest';
import { type OrderSensitivity, orderSensitivity } from './sensitivity.ts';
import { sensitivitySentence } from './sensitivity-sentence.ts';
import { randomStudy } from './testing/random-study.ts';

describe('what an order depends on', () => {
  it('is the same every time, in shares that hold together', () => {
    const study = randomStudy({ cities: 30 });
    const found = orderSensitivity(study);
    expect(orderSensitivity(study)).toEqual(found);
    expect(found.runs).toBe(found.rows * (found.factors.length + 2));
    for (const { first, total } of found.factors) {
      expect(first?.value).toBeLessThanOrEqual((total?.high ?? 0) + 0.1);
      expect(total?.low).toBeGreaterThan(-1e-9);
    }
    expect(found.factors.map(({ total }) => total?.value)).toEqual(
      found.factors.map(({ total }) => total?.value).toSorted((one, other) => (other ?? 0) - (one ?? 0)),
    );
  });

  it('reports a choice that changes nothing as idle and attributes to the others', () => {
    // All questions of this indicator attain the same points: published and equal weights are one.
    const study = randomStudy({ cities: 30, item: 'media-and-communication' });
    const weights = orderSensitivity(study).factors.find(({ factor }) => factor === 'weights');
    expect(weights).toMatchObject({ first: null, total: null, idle: 'changes no score in this round' });
  });

  it('has a result where no choice moves anybody', () => {
    const study = randomStudy({ cities: 6, noise: 0, gaps: 0 });
    expect(columnOf(study.table, 'com.statement').values).toHaveLength(6);
    const found = orderSensitivity(study);
    expect(found.factors.every(({ idle }) => idle !== null)).toBe(true);
    expect(sensitivitySentence(found)).toBe('No choice of method that was varied changes any place.');
  });

  it('keeps within a second for any number of cities by taking fewer rows', () => {
    expect(orderSensitivity(randomStudy({ cities: 400, item: 'lens' })).rows).toBe(91);
  });
});

describe('the sentence', () => {
  const factor = (name: OrderSensitivity['factors'][number]['factor'], low: number, high: number) => {
    const total = { value: (low + high) / 2, low, high };
    return { factor: name, varied: '', first: total, total, idle: null };
  };
  const base = { cities: 142, rows: 256, runs: 1_536, seed: 1, level: 0.95, meanRankShift: 2.34 };

  it('orders choices whose intervals are apart', () => {
    const factors = [factor('aggregation', 0.6, 0.7), factor('normalisation', 0.2, 0.3)];
    expect(sensitivitySentence({ ...base, factors })).toBe(
      'The order depends most on how areas are combined, then on how answers are put on one scale. On average a city moves 2.3 of 142 places when the method is varied.',
    );
  });

  it('does not order choices whose intervals overlap', () => {
    const factors = [factor('weights', 0.4, 0.6), factor('aggregation', 0.35, 0.5)];
    expect(sensitivitySentence({ ...base, factors })).toMatch(
      /^The order depends about as much on whether parts weigh as published or all the same as on how areas are combined\./,
    );
  });
});
