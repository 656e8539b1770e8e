import { expect, it } from 'vitest';
import { barrierOf, hangsOnBoard } from './barrier.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const round = {
  opensAt: '2026-02-01T00:00:00Z',
  closesAt: '2026-04-30T22:00:00Z',
  closedAt: null,
  deadlineForMe: '2026-05-31T22:00:00Z',
};
const submission = { cityId: 'city', state: 'draft', shows: 'draft' } as const;
const person = (...roles: ('city-coordinator' | 'contributor' | 'council-reader' | 'partner-analyst')[]) => ({
  subject: 'me',
  organisation: { id: 'city', kind: 'city' as const },
  roles,
});
const section = (area: string, subjects: string[]) => ({ area, subjects }) as never;
const board = { sections: [section('education', ['me']), section('language', [])] };
const around = { principal: person('city-coordinator'), submission, round, board };

it('lets a coordinator write until the deadline of the city, an extension counted', () => {
  expect(barrierOf(around, NOW, 'language')).toBeUndefined();
  expect(barrierOf({ ...around, round: { ...round, deadlineForMe: null } }, NOW)).toBe('closed');
  expect(barrierOf({ ...around, round: { ...round, opensAt: '2026-06-01T00:00:00Z' } }, NOW)).toBe(
    'not-open',
  );
});

it('lets a contributor write in the sections assigned to her', () => {
  const hers = { ...around, principal: person('contributor') };
  expect(barrierOf(hers, NOW, 'education')).toBeUndefined();
  expect(barrierOf(hers, NOW, 'language')).toBe('section');
  expect(hangsOnBoard(hers)).toBe(true);
  expect(hangsOnBoard({ ...around, principal: person('contributor', 'city-coordinator') })).toBe(false);
  expect(hangsOnBoard({ ...hers, submission: { ...submission, shows: 'sent' } })).toBe(false);
});

it.each([
  ['council', { principal: person('council-reader') }],
  [
    'partner',
    {
      principal: {
        ...person('partner-analyst'),
        organisation: { id: 'p', kind: 'technical-partner' as const },
      },
    },
  ],
  ['evaluator', { submission: { ...submission, shows: 'sent' as const } }],
  ['sent', { submission: { ...submission, state: 'submitted' as const } }],
  ['withdrawn', { submission: { ...submission, state: 'withdrawn' as const } }],
])('says why nothing can be written: %s', (expected, differing) => {
  expect(barrierOf({ ...around, ...differing }, NOW)).toBe(expected);
});
