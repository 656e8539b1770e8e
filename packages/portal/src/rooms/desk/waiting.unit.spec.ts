import type { Board, Notification } from '@interlace/api-client';
import { expect, it } from 'vitest';
import { isOverdue, mentionsWaiting, mostUrgentFirst, sectionsWaiting, type Waiting } from './waiting.ts';

const query = (dueAt: string | null): Waiting => ({ kind: 'query', submissionId: 's', question: 'q', dueAt });
const section = (area: string, dueAt: string | null): Waiting => ({
  kind: 'section',
  submissionId: 's',
  area,
  dueAt,
});

it('puts what is due first first, also where the offsets differ, and the undated last', () => {
  const items = [
    section('undated', null),
    query(null),
    section('later', '2028-05-02T00:00:00+02:00'),
    query('2028-05-01T21:59:00Z'),
  ];
  expect(mostUrgentFirst(items).map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
    ['query', '2028-05-01T21:59:00Z'],
    ['section', '2028-05-02T00:00:00+02:00'],
    ['query', null],
    ['section', null],
  ]);
});

it('is overdue after its day, and never without one', () => {
  const now = new Date('2028-05-02T00:00:00Z');
  expect(isOverdue(query('2028-05-01T21:59:00Z'), now)).toBe(true);
  expect(isOverdue(query(null), now)).toBe(false);
});

it('takes sections of that person that are not ready', () => {
  const of = (area: string, state: string, subjects: string[]) => ({ area, state, subjects, dueAt: null });
  const sections = [
    of('mine', 'draft', ['me', 'you']),
    of('done', 'ready', ['me']),
    of('back', 'returned', ['me']),
    of('yours', 'open', ['you']),
  ];
  const board = { sections, openThreads: 0 } as unknown as Board;
  expect(sectionsWaiting('s', board, 'me').map(({ kind }) => kind)).toEqual(['section', 'returned']);
});

it('names a place once, however often one is mentioned there', () => {
  const told = (kind: string, question: string | null) =>
    ({ kind, question, submissionId: 's' }) as Notification;
  const unread = [
    told('mentioned', 'q'),
    told('mentioned', 'q'),
    told('commented', 'p'),
    told('mentioned', null),
  ];
  expect(mentionsWaiting(unread).map((item) => 'question' in item && item.question)).toEqual(['q', null]);
});
