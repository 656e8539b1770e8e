import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countReviews, isIn, neighboursOf, queryOf, readFilters, withFilter } from './review-filters.ts';

const city = '93afdd81-01f6-84fa-b112-ff300d740fd5';

describe('filters of the work list', () => {
  it('are read from an address, and what is no filter is dropped', () => {
    const search = { city, state: 'todo', sort: 'due', assignee: '', area: 7, round: 'last', other: 'x' };
    expect(readFilters(search)).toEqual({ city, state: 'todo', sort: 'due' });
    expect(readFilters({ state: 'toString', sort: 'points' })).toEqual({});
  });

  it('survive being read again', () => {
    const any = fc.dictionary(
      fc.constantFrom('city', 'round', 'area', 'assignee', 'state', 'sort'),
      fc.oneof(fc.string(), fc.constantFrom('todo', 'open', '-since', 'me')),
    );
    fc.assert(
      fc.property(any, (search) => {
        expect(readFilters({ ...readFilters(search) })).toEqual(readFilters(search));
      }),
    );
  });

  it('become the query of the API, without the state', () => {
    expect(queryOf({ city: 'c1', round: 'r1', assignee: 'me', state: 'open' })).toEqual({
      cityId: 'c1',
      roundId: 'r1',
      assignee: 'me',
      sort: 'since',
    });
  });

  it('are taken out by an empty value', () => {
    expect(withFilter({ city, area: 'education' }, 'city', '')).toEqual({ area: 'education' });
    expect(withFilter({}, 'state', 'queried')).toEqual({ state: 'queried' });
  });
});

describe('the work list', () => {
  const now = new Date('2026-11-22T00:00:00Z');
  const items = [
    { submissionId: 's', question: 'a', state: 'open', dueAt: '2026-11-25T00:00:00Z' },
    { submissionId: 's', question: 'b', state: 'queried', dueAt: '2026-12-25T00:00:00Z' },
    { submissionId: 's', question: 'c', state: 'answered', dueAt: '2026-11-01T00:00:00Z' },
    { submissionId: 's', question: 'd', state: 'accepted', dueAt: '2026-11-01T00:00:00Z' },
  ] as const;

  it('counts what is done, open and due within a week', () => {
    expect(countReviews(items, now)).toEqual({ all: 4, done: 1, open: 3, due: 2 });
  });

  it('tells what can be gone on with from what waits for the city', () => {
    expect(items.filter((item) => isIn(item, 'todo')).map(({ question }) => question)).toEqual(['a', 'c']);
    expect(items.filter((item) => isIn(item, 'queried'))).toHaveLength(1);
    expect(items.filter((item) => isIn(item, undefined))).toHaveLength(4);
  });

  it('knows what comes before and after, and begins at the top for an answer that is not in it', () => {
    const names = ({ before, after }: ReturnType<typeof neighboursOf<(typeof items)[number]>>) => [
      before?.question,
      after?.question,
    ];
    expect(names(neighboursOf(items, { submissionId: 's', question: 'b' }))).toEqual(['a', 'c']);
    expect(names(neighboursOf(items, { submissionId: 's', question: 'd' }))).toEqual(['c', undefined]);
    expect(names(neighboursOf(items, { submissionId: 'x', question: 'b' }))).toEqual([undefined, 'a']);
  });
});
