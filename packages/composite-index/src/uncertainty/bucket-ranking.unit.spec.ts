import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../rank/place.ts';
import { BucketRanking } from './bucket-ranking.ts';

const ranksOf = (scores: readonly number[]) => {
  const ranking = new BucketRanking(scores.length);
  ranking.rank(Float64Array.from(scores), scores.length);
  return Array.from(ranking.places, (place) => place + 1);
};
const byDefinition = (scores: readonly number[]) =>
  places(scores, 'higher-is-better').map((each) => each?.place);

describe('BucketRanking', () => {
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

  it.each([
    [
      'one far away and all others crowded',
      [1e300, ...Array.from({ length: 500 }, (_, i) => (i * 7919) % 499)],
    ],
    ['all equal', Array.from({ length: 300 }, () => 4)],
    ['a range that overflows', [-1.7e308, 1.7e308, 0, 0, 5]],
    ['a range below the smallest normal number', [5e-324, 0, 1e-323, 5e-324]],
    ['both zeros', [0, -0, 1]],
    ['one unit', [3]],
  ])('is right for %s', (_, scores) => {
    expect(ranksOf(scores)).toEqual(byDefinition(scores));
  });

  it('forgets the draw before', () => {
    const ranking = new BucketRanking(4);
    ranking.rank(Float64Array.of(4, 3, 2, 1), 4);
    ranking.rank(Float64Array.of(1, 2, 9, 9), 2);
    expect([...ranking.places.subarray(0, 2)]).toEqual([1, 0]);
  });
});
