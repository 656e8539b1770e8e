import { expect, it } from 'vitest';
import { type KnownAnswer, noAnswer } from '../work/answer-draft.ts';
import type { QuestionWork } from '../work/survey-work.ts';
import { mergedSince } from './merge-summary.ts';
import { stateLineOf } from './state-line.ts';

const AT = '2026-03-02T14:02:00.000Z';
const saved = (value: string, version: number, updatedBy: string): KnownAnswer => ({
  state: 'answered',
  value,
  reason: null,
  comment: null,
  version,
  updatedAt: AT,
  updatedBy,
});
const known = saved('yes', 1, 'me');
const draft = { state: 'answered', value: 'no', reason: null, comment: null } as const;
const written = { draft, base: 1, key: 'k' };
const refused = { type: '', title: '', status: 400, code: 'answer-refused', requestId: '' };

it.each<[QuestionWork, boolean, object]>([
  [{ known: noAnswer }, true, { kind: 'open' }],
  [{ known: { ...noAnswer, version: 2 } }, true, { kind: 'taken-back' }],
  [{ known }, false, { kind: 'saved', at: AT }],
  [{ known, written }, true, { kind: 'saving' }],
  [{ known, written, sending: 'k' }, true, { kind: 'saving' }],
  [{ known, written }, false, { kind: 'kept' }],
  [{ known, written, lost: draft }, true, { kind: 'kept' }],
  [{ known, written, unkept: true }, true, { kind: 'saving' }],
  [{ known, written, unkept: true }, false, { kind: 'unkept' }],
  [{ known, written: { ...written, held: true } }, true, { kind: 'held' }],
  [{ known, written: { ...written, held: true }, unkept: true }, true, { kind: 'unkept' }],
  [{ known, unkept: true }, false, { kind: 'saved', at: AT }],
  [{ known, written, refused }, true, { kind: 'refused' }],
  [{ known, written, theirs: saved('other', 2, 'you') }, true, { kind: 'conflict' }],
])('says of %j what becomes of it', (work, isOnline, expected) => {
  expect(stateLineOf(work, isOnline)).toEqual(expected);
});

it('sums up what was sent and what others changed while there was no connection', () => {
  const before = new Map<string, QuestionWork>([
    ['a', { known, written }],
    ['b', { known, written }],
    ['c', { known }],
    ['d', { known }],
  ]);
  const now = new Map<string, QuestionWork>([
    ['a', { known: saved('no', 2, 'me') }],
    ['b', { known, written, theirs: saved('other', 2, 'you') }],
    ['c', { known: saved('other', 3, 'you') }],
    ['d', { known }],
    ['e', { known: saved('new', 1, 'me') }],
  ]);
  expect(mergedSince(before, now, 'me')).toEqual({ sent: ['a', 'e'], changedByOthers: ['b', 'c'] });
});
