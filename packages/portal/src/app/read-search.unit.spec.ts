import { createMemoryHistory, createRootRoute, createRouter } from '@tanstack/react-router';
import { expect, it } from 'vitest';
import { readAlone } from './read-search.ts';

const read = readAlone(({ next }) => (typeof next === 'string' && next.startsWith('/') ? { next } : {}));

/** What a page gets of what was typed, as the router puts it together. */
function pageGets(typed: string): object | undefined {
  const router = createRouter({
    routeTree: createRootRoute({ validateSearch: read }),
    history: createMemoryHistory({ initialEntries: [`/${typed}`] }),
  });
  return router.matchRoutes(router.latestLocation).at(-1)?.search;
}

it.each([
  '?next=https://evil.example',
  '?next=javascript:alert(1)',
  '?next=7',
  '?next={"a":1}',
  '?next=["/"]',
])('keeps from a page what it would not read: %s', (typed) =>
  expect(pageGets(`${typed}&other=x`)).toStrictEqual({ next: undefined, other: undefined }),
);

it('gives a page what it reads', () => {
  expect(pageGets('?next=/board')).toStrictEqual({ next: '/board' });
});
