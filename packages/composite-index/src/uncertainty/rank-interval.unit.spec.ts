import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intervalOfPlaces, rankInterval } from './rank-interval.ts';

const drawn = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 300 });
const level = fc.constantFrom(0.5, 0.8, 0.9, 0.95);

it('is the same from places kept draw by draw as from places counted', () => {
  fc.assert(
    fc.property(drawn, level, (places, within) => {
      const counts = new Uint32Array(30);
      for (const place of places) counts[place - 1] = (counts[place - 1] ?? 0) + 1;
      expect(intervalOfPlaces(Int32Array.from(places).sort(), within)).toEqual(rankInterval(counts, within));
    }),
  );
});
