import type { Notification } from '@interlace/api-client';
import { expect, it } from 'vitest';
import { byDay, pathOf } from './notifications.ts';

const told: Notification = {
  id: 'n',
  kind: 'query-opened',
  cityId: 'city',
  roundId: 'round',
  submissionId: 'submission',
  area: null,
  question: 'edu.q1',
  titles: null,
  dueAt: null,
  at: '2026-05-01T08:00:00.000Z',
  shownAt: '2026-05-01T08:00:00.000Z',
  readAt: null,
};
const of = (id: string) => ({
  principal: { subject: 's', organisation: { id, kind: 'city' as const }, roles: [], mandates: [] },
});

it('leads the city and its evaluators to the review of the answer, each to their own page', () => {
  expect(pathOf(told, of('city'))).toBe('/submissions/submission/reviews/edu.q1');
  expect(pathOf(told, of('office'))).toBe('/reviews/submission/edu.q1');
});

it('puts together what was told on one day', () => {
  const second = { ...told, id: 'm', shownAt: '2026-04-30T08:00:00.000Z' };
  expect(byDay([told, { ...told, id: 'k' }, second], (instant) => instant.slice(0, 10))).toEqual([
    ['2026-05-01', [told, { ...told, id: 'k' }]],
    ['2026-04-30', [second]],
  ]);
});
