import { describe, expect, it } from 'vitest';
import type { DrawModel } from './draw-model.ts';
import { countPlaces } from './place-counts.ts';
import { rankQuantile } from './rank-interval.ts';
import { rankUncertainty } from './rank-uncertainty.ts';

/** Three units; in every fourth draw the first two change places, in every tenth the third has no score. */
const model: DrawModel = {
  units: ['a', 'b', 'c'],
  reference: { values: Float64Array.of(3, 2, 1), present: Uint8Array.of(1, 1, 1) },
  score(draw, into) {
    into.values.set(draw % 4 === 0 ? [2, 3, 1] : [3, 2, 1]);
    into.present.set([1, 1, draw % 10 === 0 ? 0 : 1]);
    return draw % 10 === 0 ? 2 : 3;
  },
};

describe('rankQuantile', () => {
  it('is a place that was reached, counted in whole draws', () => {
    const row = Uint32Array.of(5, 90, 0, 5);
    expect([0, 0.05, 0.050001, 0.95, 0.951, 1].map((p) => rankQuantile(row, p))).toEqual([1, 1, 2, 2, 4, 4]);
    expect(rankQuantile(new Uint32Array(3), 0.5)).toBeNull();
    expect(() => rankQuantile(row, 2)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});

describe('rankUncertainty', () => {
  const report = rankUncertainty(model, countPlaces(model, 0, 1000));

  it('tells interval, means, bands and chances of the top places', () => {
    const [a, b, c] = report.units;
    expect(a).toMatchObject({
      interval: { low: 1, median: 1, high: 2 },
      meanRank: 1.25,
      meanScore: 2.75,
      ranked: 1,
    });
    expect(b).toMatchObject({ interval: { low: 1, median: 2, high: 2 }, meanRank: 1.75, meanScore: 2.25 });
    expect(c).toMatchObject({
      interval: { low: 3, median: 3, high: 3 },
      meanRank: 3,
      meanScore: 1,
      ranked: 0.9,
    });
    expect(report.units.map((unit) => unit.standing?.band)).toEqual([1, 1, 2]);
    expect([...(a?.topShare ?? [])]).toEqual([0.75, 1, 1]);
    expect([...(c?.topShare ?? [])]).toEqual([0, 0, 1]);
  });

  it('gives the mean rank shift over units and draws', () => {
    expect(report.meanRankShift).toBeCloseTo(500 / 2900, 15);
  });

  it('gives narrower intervals for a lower level, and refuses a level that is none', () => {
    const half = rankUncertainty(model, countPlaces(model, 0, 1000), 0.4);
    expect(half.units[0]?.interval).toEqual({ low: 1, median: 1, high: 1 });
    expect(() => rankUncertainty(model, countPlaces(model, 0, 10), 1)).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });

  it('lets no score out that is not a number', () => {
    const broken: DrawModel = {
      ...model,
      score(_, into) {
        into.values.fill(Number.NaN);
        into.present.fill(1);
        return 3;
      },
    };
    expect(() => countPlaces(broken, 0, 10)).toThrow(expect.objectContaining({ code: 'not-finite' }));
  });
});
