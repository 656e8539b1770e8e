import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAmong, places, sortedSample } from './place.ts';

const value = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 100, noNaN: true }));
const values = fc.array(fc.option(value, { nil: null }), { maxLength: 60 });

/** The definition itself: one more than the number of better units. */
function placesByCounting(list: readonly (number | null)[]) {
  const present = list.filter((each) => each !== null);
  return list.map((each) =>
    each === null
      ? null
      : {
          place: 1 + present.filter((other) => other > each).length,
          tied: present.filter((other) => other === each).length,
          of: present.length,
        },
  );
}

describe('places', () => {
  it('gives ties the better place and leaves the next one out', () => {
    const found = places([70, 90, 70, null, 50], 'higher-is-better');
    expect(found.map((each) => each?.place ?? null)).toEqual([2, 1, 2, null, 4]);
    expect(found[0]).toEqual({ place: 2, tied: 2, of: 4 });
  });

  it('turns round where lower is better', () => {
    expect(places([70, 90, 50], 'lower-is-better').map((each) => each?.place)).toEqual([2, 3, 1]);
  });

  it('ranks before rounding', () => {
    expect(places([50.04, 50.01], 'higher-is-better').map((each) => each?.place)).toEqual([1, 2]);
  });

  it('ties what is near, and what is near to that', () => {
    const found = places([50, 50.25, 50.5, 51, 40, null], 'higher-is-better', 0.25);
    expect(found.map((each) => each?.place ?? null)).toEqual([2, 2, 2, 1, 5, null]);
    expect(found[0]).toEqual({ place: 2, tied: 3, of: 5 });
  });

  it('agrees with counting', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(places(list, 'higher-is-better')).toEqual(placesByCounting(list));
      }),
    );
  });

  it('moves with the units when they are permuted and leaves the input alone', () => {
    fc.assert(
      fc.property(values, (list) => {
        const copy = [...list];
        const turned = places(list.toReversed(), 'higher-is-better').toReversed();
        expect(turned).toEqual(places(list, 'higher-is-better'));
        expect(list).toEqual(copy);
      }),
    );
  });
});

describe('placeAmong', () => {
  it('places a value that is not in the sample', () => {
    const sorted = sortedSample([10, 20, 30]);
    expect(placeAmong(sorted, 25, 'higher-is-better')).toEqual({ place: 2, tied: 0, of: 3 });
    expect(() => placeAmong(sorted, Number.NaN, 'higher-is-better')).toThrow(
      expect.objectContaining({ code: 'not-finite' }),
    );
  });
});
