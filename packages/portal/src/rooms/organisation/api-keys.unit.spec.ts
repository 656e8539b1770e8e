import { expect, it } from 'vitest';
import { callsByDay, DAYS_SHOWN, stateOf } from './api-keys.ts';

const now = new Date('2026-05-02T10:00:00Z');

it('adds the calls of a day up, and shows days without any', () => {
  const days = callsByDay(
    {
      days: [
        { day: '2026-05-02', routeGroup: 'scores', calls: 3, refusals: 1 },
        { day: '2026-05-02', routeGroup: 'cities', calls: 4, refusals: 0 },
        { day: '2026-04-30', routeGroup: 'cities', calls: 1, refusals: 0 },
        { day: '2020-01-01', routeGroup: 'cities', calls: 9, refusals: 0 },
      ],
    },
    now,
  );
  expect(days).toHaveLength(DAYS_SHOWN);
  expect(days.slice(-3)).toEqual([
    { day: '2026-04-30', calls: 1, refusals: 0 },
    { day: '2026-05-01', calls: 0, refusals: 0 },
    { day: '2026-05-02', calls: 7, refusals: 1 },
  ]);
});

it.each([
  [{ revokedAt: null, expiresAt: '2026-05-03T00:00:00Z' }, 'good'],
  [{ revokedAt: null, expiresAt: '2026-05-02T10:00:00Z' }, 'expired'],
  [{ revokedAt: '2026-05-01T00:00:00Z', expiresAt: '2026-05-03T00:00:00Z' }, 'revoked'],
] as const)('%j is %s', (key, state) => expect(stateOf(key, now)).toBe(state));
