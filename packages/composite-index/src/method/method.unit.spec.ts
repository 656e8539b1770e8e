import { describe, expect, it } from 'vitest';
import { choose, defineMethod } from './method.ts';
import { flagParameter, numberParameter, numbersByName, wordList, wordParameter } from './parameter.ts';

const scale = defineMethod(
  'scale',
  {
    by: numberParameter({ least: 0, most: 10 }),
    sign: wordParameter(['plus', 'minus'], 'plus'),
    round: flagParameter(false),
    shifts: numbersByName({}),
    skip: wordList([]),
  },
  (input: number, { by, sign }) => (sign === 'plus' ? input * by : -input * by),
);
const none = defineMethod('none', {}, (input: number) => input);
const pick = (choice: { method: string; [parameter: string]: unknown }) =>
  choose('scaling', [scale, none], choice);

describe('a method chosen by name', () => {
  it('writes every parameter out and applies them', () => {
    const chosen = pick({ method: 'scale', by: 3, sign: 'minus' });
    expect(chosen.settled).toEqual({
      method: 'scale',
      by: 3,
      sign: 'minus',
      round: false,
      shifts: {},
      skip: [],
    });
    expect(chosen.apply(2)).toBe(-6);
    expect(pick({ method: 'none' }).apply(2)).toBe(2);
  });

  it.each([
    ['unknown-method', { method: 'stretch' }, 'scaling has no method stretch; it has scale, none'],
    ['unknown-parameter', { method: 'scale', by: 1, buy: 2 }, 'scale has no parameter buy; it has by, sign'],
    ['unknown-parameter', { method: 'none', by: 2 }, 'none has no parameter by; it has none'],
    ['missing-value', { method: 'scale' }, 'scale needs the parameter by'],
    ['unknown-parameter', { method: 'scale', by: '3' }, 'by of scale is 3, not a number'],
    ['not-finite', { method: 'scale', by: Number.NaN }, 'by of scale is NaN'],
    ['out-of-range', { method: 'scale', by: 11 }, 'by of scale is 11, outside 0 to 10'],
    ['unknown-parameter', { method: 'scale', by: 1, sign: 'times' }, 'not one of plus, minus'],
    ['unknown-parameter', { method: 'scale', by: 1, round: 1 }, 'not true or false'],
    ['unknown-parameter', { method: 'scale', by: 1, shifts: [1] }, 'not an object keyed by name'],
    ['not-finite', { method: 'scale', by: 1, shifts: { a: Number.NaN } }, 'shifts of scale of a is NaN'],
    ['unknown-parameter', { method: 'scale', by: 1, skip: 'a' }, 'not a list of names'],
  ])('refuses with %s %j', (code, choice, message) => {
    expect(() => pick(choice)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});
