import { interculturalInstrument } from '@interlace/instruments';
import { expect, it } from 'vitest';
import { placeName, placesOf } from './places.ts';

it('numbers every question once, area by area', () => {
  const places = placesOf(interculturalInstrument);
  expect(places).toHaveLength(86);
  expect(new Set(places.map(placeName)).size).toBe(86);
  expect(places.map(placeName)[0]).toBe('1.1');
  expect(places.map(({ areaNumber }) => areaNumber)).toEqual(
    places.map(({ areaNumber }) => areaNumber).toSorted((a, b) => a - b),
  );
});
