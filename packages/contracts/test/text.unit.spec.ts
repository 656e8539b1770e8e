import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStorableText, requiredText, text } from '../src/index.ts';

it('takes every well-formed text without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      expect(text(10_000).safeParse(value).success).toBe(true);
    }),
  );
});

it.each(['\u0000', 'a\u0000b', '\uD800', 'x\uDFFFy', '\uDC00\uD800', '\u001b[31m'])('refuses %j', (value) => {
  expect(isStorableText(value)).toBe(false);
  expect(text(100).safeParse(value).success).toBe(false);
});

it('keeps tabs, line breaks and emoji', () => {
  expect(isStorableText('a\tb\r\nc 👩‍👩‍👧')).toBe(true);
});

it('counts the length it allows and refuses blank text where text is required', () => {
  expect(text(3).safeParse('abcd').success).toBe(false);
  expect(requiredText(10).safeParse(' \n\t').success).toBe(false);
});
