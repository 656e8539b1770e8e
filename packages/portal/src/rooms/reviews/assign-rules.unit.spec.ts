import { expect, it } from 'vitest';
import { dayAhead, endOfDay, reviewerOf } from './assign-rules.ts';

it('rules are codes, however they are written', () => {
  expect(reviewerOf('a', { countries: 'it, Es;it', languages: 'IT  es' })).toEqual({
    subject: 'a',
    countries: ['IT', 'ES'],
    languages: ['it', 'es'],
  });
  expect(reviewerOf('a', { countries: ' ', languages: '' })).toMatchObject({ countries: [], languages: [] });
});

it('a day ends in the evening where the person is; no day is none', () => {
  expect(new Date(endOfDay('2026-11-22') ?? 0).getHours()).toBe(23);
  expect(endOfDay('')).toBeUndefined();
});

it('a day ahead goes over the ends of months and years', () => {
  expect(dayAhead(new Date(2026, 11, 24, 23, 59), 14)).toBe('2027-01-07');
  expect(dayAhead(new Date(2026, 1, 27), 2)).toBe('2026-03-01');
});
