import type { Comment, Thread } from '@interlace/api-client';
import { expect, it } from 'vitest';
import { commentIds, findThreads, isEditable, newComments } from './threads.ts';

const comment = (id: string, author: string, more: Partial<Comment> = {}): Comment => ({
  id,
  author,
  asPartner: false,
  text: 'words',
  mentions: [],
  writtenAt: '2026-05-14T12:00:00Z',
  editedAt: null,
  removedAt: null,
  ...more,
});
const thread = (id: string, question: string | null, comments: Comment[], resolvedAt: string | null = null) =>
  ({ id, question, comments, resolvedAt, resolvedBy: null, openedAt: '', openedBy: '' }) satisfies Thread;

const threads = [
  thread('1', 'edu.q1', [comment('a', 'ada')]),
  thread('2', null, [comment('b', 'bea', { mentions: ['ada'] })], '2026-05-15T12:00:00Z'),
  thread('3', 'edu.q1', [comment('c', 'bea')]),
];
const ids = (found: readonly Thread[]) => found.map(({ id }) => id);

it('finds threads that wait, those one has to do with, and those of a question', () => {
  const find = (filter: 'open' | 'mine' | 'all', question?: string | null) =>
    ids(findThreads(threads, { filter, question, subject: 'ada' }));
  expect(find('open')).toEqual(['1', '3']);
  expect(find('mine')).toEqual(['1', '2']);
  expect(find('all', null)).toEqual(['2']);
  expect(find('mine', 'edu.q1')).toEqual(['1']);
});

it('lets the author change a comment for a quarter of an hour', () => {
  const at = (minutes: number) => new Date(Date.parse('2026-05-14T12:00:00Z') + minutes * 60_000);
  expect(isEditable(comment('a', 'ada'), 'ada', at(14))).toBe(true);
  expect(isEditable(comment('a', 'ada'), 'ada', at(15))).toBe(false);
  expect(isEditable(comment('a', 'ada'), 'bea', at(1))).toBe(false);
  expect(isEditable(comment('a', 'ada', { text: null }), 'ada', at(1))).toBe(false);
});

it('tells of what others wrote meanwhile, and not of what one wrote oneself', () => {
  const known = commentIds(threads);
  const later = [...threads, thread('4', null, [comment('d', 'ada'), comment('e', 'bea')])];
  expect(newComments(later, known, 'ada').map(({ id }) => id)).toEqual(['e']);
});
