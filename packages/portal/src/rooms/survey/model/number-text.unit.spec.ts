import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberText, parseNumber } from './number-text.ts';

const locales = ['en', 'de', 'de-AT', 'de-CH', 'es', 'it', 'lv', 'pl', 'sv', 'fr', 'pt', 'nl'];

it('reads back every number it writes, in every language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.oneof(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc
          .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
          .map(([digits, places]) => digits / 10 ** places),
      ),
      (locale, value) => {
        expect(parseNumber(numberText(value, locale), locale)).toBeCloseTo(value, 10);
      },
    ),
  );
});

it.each([
  ['12,5', 'de', 12.5],
  ['12.5', 'de', 12.5],
  ['1.234', 'de', 1234],
  ['1.234,5', 'de', 1234.5],
  ['12,5', 'en', 12.5],
  ['1,234', 'en', 1234],
  ['1,234.5', 'en', 1234.5],
  ['1 234,5', 'lv', 1234.5],
  ['1\u00a0234\u202f567', 'pl', 1234567],
  ["12'500", 'en', 12500],
  [' −3,25 ', 'sv', -3.25],
  [',5', 'it', 0.5],
  ['7,', 'es', 7],
])('reads %s in %s as %d', (text, locale, expected) => {
  expect(parseNumber(text, locale)).toBe(expected);
});

it.each(['', '-', ',', 'twelve', '1.2.3', '1,2,3', '1e5', '12 %', '0x10', '1 23', '--1'])(
  'takes %j for no number',
  (text) => {
    for (const locale of locales) expect(parseNumber(text, locale)).toBeNaN();
  },
);
