import { expect, it } from 'vitest';
import { doneOf, releaseState } from './release-state.ts';

const now = new Date('2026-11-22T12:00:00Z');
const item = (
  question: string,
  state: 'open' | 'queried' | 'corrected' | 'accepted' | 'appealed',
  appealUntil: string | null = null,
) => ({
  question,
  state,
  appealUntil,
  blind: false,
});

it('says what keeps a release, and that one may end appeals', () => {
  const found = releaseState(
    [
      item('a', 'open'),
      item('b', 'queried'),
      item('c', 'appealed'),
      item('d', 'corrected', '2026-12-01T00:00:00Z'),
    ],
    now,
  );
  expect(found).toEqual({ open: ['a'], queried: ['b'], appealed: ['c'], appealable: ['d'], isReady: false });
});

it('is ready when everything has a verdict, appeals or not', () => {
  const items = [
    item('a', 'accepted'),
    item('b', 'corrected', '2026-11-01T00:00:00Z'),
    item('c', 'corrected', '2026-12-01T00:00:00Z'),
  ];
  expect(releaseState(items, now)).toMatchObject({ isReady: true, appealable: ['c'] });
  expect(doneOf(items)).toBe(3);
});

it('takes an answer that waits for a blind verdict as open', () => {
  expect(releaseState([{ ...item('a', 'accepted'), blind: true }], now).open).toEqual(['a']);
});
