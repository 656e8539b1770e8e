import { expect, test } from 'vitest';
import { formatsOf } from './formats.ts';

const { bytes } = formatsOf('en');

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [700, '700 bytes'],
  [1_024, '1 kB'],
  [3.5 * 1_024 ** 2, '3.5 MB'],
  [20 * 1_024 ** 2, '20 MB'],
])('a size of %d reads %s', (count, words) => {
  expect(bytes(count)).toBe(words);
});
