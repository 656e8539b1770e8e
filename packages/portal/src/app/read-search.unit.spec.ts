import { expect, it } from 'vitest';
import { ownPath } from '../rooms/entrance/own-path.ts';
import { readAlone } from './read-search.ts';

const read = readAlone(({ next }) => {
  const path = ownPath(next);
  return path === undefined ? {} : { next: path };
});
/** What a page gets of what was typed, as the router puts it together. */
const pageGets = (typed: Record<string, unknown>) => ({ ...typed, ...read(typed) });

it.each(['https://evil.example', '//evil.example', 'javascript:alert(1)', 7, { a: 1 }, ['/'], null])(
  'keeps from a page what it would not read: %j',
  (next) => expect(pageGets({ next, other: 'x' })).toStrictEqual({ next: undefined, other: undefined }),
);

it('gives a page what it reads', () => {
  expect(pageGets({ next: '/board?area=1' })).toEqual({ next: '/board?area=1' });
});
