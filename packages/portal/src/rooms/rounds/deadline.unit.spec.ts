import type { Round } from '@interlace/api-client';
import { expect, it } from 'vitest';
import { inOrder, remaining, tellsDifferently } from './deadline.ts';
import { participantsOf } from './participation.ts';

const round = (id: string, state: Round['state'], closesAt: string, deadlineForMe: string | null = null) =>
  ({ id, state, closesAt, closedAt: null, deadlineForMe }) as Round;

it('puts what can be worked in first, by the own deadline, and what is over last, the latest first', () => {
  const rounds = [
    round('old', 'closed', '2020-09-30T22:00:00Z'),
    round('recent', 'closed', '2023-09-30T22:00:00Z'),
    round('to come', 'announced', '2030-09-30T22:00:00Z'),
    round('extended', 'open', '2028-01-01T00:00:00Z', '2028-12-01T00:00:00Z'),
    round('next', 'open', '2028-06-01T00:00:00Z'),
  ];
  expect(inOrder(rounds).map(({ id }) => id)).toEqual(['next', 'extended', 'to come', 'recent', 'old']);
});

it('says what is left by the days of whoever looks, and nothing after the deadline', () => {
  const deadline = '2028-09-30T22:00:00Z';
  const now = new Date('2028-09-30T12:00:00Z');
  expect(remaining(deadline, 'Europe/London', now)).toEqual({ kind: 'last-day' });
  expect(remaining(deadline, 'Europe/Riga', now)).toEqual({ kind: 'days', days: 1 });
  expect(remaining(deadline, 'Europe/Riga', new Date(deadline))).toEqual({ kind: 'over' });
});

it('tells a deadline twice only where the clocks differ at that time', () => {
  expect(tellsDifferently('2028-07-01T00:00:00Z', 'Europe/Rome', 'Europe/Paris')).toBe(false);
  expect(tellsDifferently('2028-07-01T00:00:00Z', 'Europe/London', 'Europe/Paris')).toBe(true);
});

it('names the cities that have not sent first, and leaves out who left without sending', () => {
  const member = (organisationId: string, name: string, until: string | null = null, kind = 'city') => ({
    organisationId,
    name,
    until,
    kind,
  });
  const members = [
    member('b', 'Bari'),
    member('a', 'Aveiro'),
    member('left', 'Cork', '2027-01-01'),
    member('office', 'Office', null, 'network-office'),
  ];
  const score = { cityId: 'a', submittedAt: '2028-01-01T00:00:00Z', submissionVersion: 1, late: false };
  const found = participantsOf(members, [score], (one, other) => one.localeCompare(other));
  expect(found.map(({ name, sent }) => [name, sent?.submissionVersion])).toEqual([
    ['Bari', undefined],
    ['Aveiro', 1],
  ]);
});
