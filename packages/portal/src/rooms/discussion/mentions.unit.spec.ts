import { expect, it } from 'vitest';
import { mentionedIn, offered, pieces, typingAt, withMention } from './mentions.ts';

const anna = { id: 'a', name: 'Anna Bērziņa' };
const ann = { id: 'b', name: 'Ann Ozols' };

it('sees a mention being typed at the caret, and no address of a mail in it', () => {
  expect(typingAt('Ask @An', 7)).toEqual({ start: 4, typed: 'An' });
  expect(typingAt('Ask @Anna Bē', 12)).toEqual({ start: 4, typed: 'Anna Bē' });
  expect(typingAt('@', 1)).toEqual({ start: 0, typed: '' });
  expect(typingAt('mail anna@city', 14)).toBeNull();
  expect(typingAt('@Anna\nnext', 10)).toBeNull();
});

it('offers colleagues by the beginning of any of their names, without regard to accents', () => {
  expect(offered([anna, ann], 'ann')).toEqual([anna, ann]);
  expect(offered([anna, ann], 'berz')).toEqual([anna]);
  expect(offered([anna, ann], 'zz')).toEqual([]);
});

it('puts the name in place of what was typed, and calls upon whose name still stands there', () => {
  const { text, caret } = withMention('Ask @An please', { start: 4, typed: 'An' }, anna.name);
  expect(text).toBe('Ask @Anna Bērziņa please');
  expect(text.slice(0, caret)).toBe('Ask @Anna Bērziņa ');
  expect(mentionedIn(text, [anna, ann, anna])).toEqual(['a']);
});

it('cuts a text where it names people', () => {
  expect(pieces('@Anna Bērziņa, see @Ann', ['Ann', 'Anna Bērziņa'])).toEqual([
    { words: '@Anna Bērziņa', isMention: true },
    { words: ', see ', isMention: false },
    { words: '@Ann', isMention: true },
  ]);
});
