import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../rank/place.ts';
import { rankInBuckets } from './bucket-ranking.ts';

const ranksOf = (scores: readonly number[], tie = 0) => {
  const places = new Int32Array(scores.length);
  rankInBuckets(Float64Array.from(scores), scores.length, places, tie);
  return Array.from(places, (place) => place + 1);
};
const byDefinition = (scores: readonly number[], tie = 0) =>
  places(scores, 'higher-is-better', tie).map((each) => each?.place);

describe('rankInBuckets', () => {
  it('gives the places of the definition, ties included', () => {
    const score = fc.oneof(
      fc.integer({ min: 0, max: 9 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 200 }), (scores) => {
        expect(ranksOf(scores)).toEqual(byDefinition(scores));
      }),
      { numRuns: 400 },
    );
  });

  it('ties scores that are near each other as the definition does', () => {
    const score = fc.integer({ min: 0, max: 40 }).map((step) => step / 8);
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 30 }), (scores) => {
        expect(ranksOf(scores, 0.25)).toEqual(byDefinition(scores, 0.25));
      }),
    );
  });

  it.each([
    [
      'one far away and all others crowded',
      [1e300, ...Array.from({ length: 500 }, (_, i) => (i * 7919) % 499)],
    ],
    ['all equal', Array.from({ length: 300 }, () => 4)],
    ['a range that overflows', [-1.7e308, 1.7e308, 0, 0, 5]],
    ['a range below the smallest normal number', [5e-324, 0, 1e-323, 5e-324]],
    ['both zeros', [0, -0, 1]],
    ['more units than buckets are kept for', Array.from({ length: 5000 }, (_, i) => (i * 7919) % 1009)],
    ['one unit', [3]],
  ])('is right for %s', (_, scores) => {
    expect(ranksOf(scores)).toEqual(byDefinition(scores));
  });

  it('ranks the first so many and leaves the rest alone', () => {
    const places = Int32Array.of(7, 7, 7, 7);
    rankInBuckets(Float64Array.of(1, 2, 9, 9), 2, places);
    expect([...places]).toEqual([1, 0, 7, 7]);
  });
});
