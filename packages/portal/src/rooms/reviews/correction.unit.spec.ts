import { expect, it } from 'vitest';
import { correctionOf } from './correction.ts';

const draft = { state: 'cleared', value: null, reason: null, comment: null } as const;

it('goes along with a reply only where there is one', () => {
  expect(correctionOf(draft)).toBeUndefined();
  expect(correctionOf({ ...draft, state: 'answered' })).toBeUndefined();
  expect(correctionOf({ ...draft, state: 'answered', value: 'yes' })).toEqual({
    state: 'answered',
    value: 'yes',
  });
});

it('says why a question does not apply', () => {
  expect(correctionOf({ ...draft, state: 'not-applicable', reason: 'No port.' })).toEqual({
    state: 'not-applicable',
    reason: 'No port.',
  });
  expect(correctionOf({ ...draft, state: 'unknown' })).toEqual({ state: 'unknown' });
});
