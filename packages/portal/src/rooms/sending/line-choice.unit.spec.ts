import { expect, it } from 'vitest';
import { differingLines, firstChoice, isTakeable, type Line, savingOf } from './line-choice.ts';

const standing = (version: number): Line['now'] => ({
  question: 'any',
  state: 'answered',
  value: 'no',
  reason: null,
  comment: null,
  evidence: [],
  version,
  updatedAt: '2028-03-01T00:00:00Z',
  updatedBy: null,
});
const written = { state: 'answered', value: 'yes', reason: '', comment: 'now in force' } as const;
const line = (question: string, changes: Partial<Line>): Line => ({
  question,
  row: 2,
  difference: 'changed',
  now: standing(3),
  workbook: written,
  madeFrom: 3,
  changedMeanwhile: false,
  faults: [],
  ...changes,
});

const lines = [
  line('same', { difference: 'none' }),
  line('changed', {}),
  line('added', { difference: 'added', now: null, madeFrom: 0 }),
  line('removed', { difference: 'removed', workbook: null }),
  line('meanwhile', { changedMeanwhile: true, now: standing(7) }),
  line('faulty', { faults: [{ cell: 'G7', code: 'out-of-range', reason: 'is above 100' }] }),
];

it('shows what differs, and offers what can be taken over', () => {
  const differing = differingLines({ lines });
  expect(differing.map(({ question }) => question)).toEqual([
    'changed',
    'added',
    'removed',
    'meanwhile',
    'faulty',
  ]);
  expect(differing.filter(isTakeable).map(({ question }) => question)).not.toContain('faulty');
});

it('chooses nothing by itself that somebody changed meanwhile', () => {
  expect([...firstChoice(lines)]).toEqual(['changed', 'added', 'removed']);
});

it('saves the chosen lines alone, against the version that stands now', () => {
  const { answers, removed } = savingOf(lines, new Set(['meanwhile', 'added', 'removed', 'faulty', 'same']));
  expect(answers).toEqual({
    meanwhile: { state: 'answered', value: 'yes', comment: 'now in force', version: 7 },
    added: { state: 'answered', value: 'yes', comment: 'now in force', version: 0 },
  });
  expect(removed).toEqual([{ question: 'removed', version: 3 }]);
});
