import { expect, it } from 'vitest';
import { bands, profile } from '../testing/builders.ts';
import { bandOf, contextOf, figureOf, overlaps } from './city-facts.ts';

const figure = (year: number) => ({ year, value: year, source: 'register' });

it('takes the figure of the reference year, else the nearest before, never a later one', () => {
  expect(figureOf([figure(2019), figure(2024), figure(2022)], 2023)).toEqual(figure(2022));
  expect(figureOf([figure(2019), figure(2023), figure(2024)], 2023)).toEqual(figure(2023));
  expect(figureOf([figure(2024)], 2023)).toBeNull();
  expect(figureOf([], 2023)).toBeNull();
});

it('puts a value on a boundary into the upper band', () => {
  expect(bandOf(bands.population, 99_999)?.code).toBe('small');
  expect(bandOf(bands.population, 100_000)?.code).toBe('large');
  expect(bandOf([{ code: 'middle', from: 5, to: 10 }], 10)).toBeNull();
});

it('knows no band without a figure', () => {
  const context = contextOf(profile(1, { population: 50_000 }), bands, 2024);
  expect(context.population).toEqual({
    figure: { year: 2023, value: 50_000, source: 'census' },
    band: bands.population[0],
  });
  expect(context.foreignBornShare).toEqual({ figure: null, band: null });
  expect(contextOf(null, bands, 2024).population.figure).toBeNull();
});

it('counts both days of a membership', () => {
  const membership = { since: '2024-01-01', until: '2024-12-31' };
  expect(overlaps(membership, '2024-12-31', '2025-06-01')).toBe(true);
  expect(overlaps(membership, '2025-01-01', '2025-06-01')).toBe(false);
  expect(overlaps(membership, '2023-06-01', '2024-01-01')).toBe(true);
  expect(overlaps({ since: null, until: null }, '1999-01-01', '1999-01-01')).toBe(true);
});
