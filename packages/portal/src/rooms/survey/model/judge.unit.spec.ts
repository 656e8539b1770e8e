import { interculturalInstrument as instrument, type Question } from '@interlace/instruments';
import { expect, it } from 'vitest';
import type { AnswerDraft } from '../work/answer-draft.ts';
import { judge } from './judge.ts';

const draft = (over: Partial<AnswerDraft>): AnswerDraft => ({
  state: 'answered',
  value: null,
  reason: null,
  comment: null,
  ...over,
});
const question = (is: (one: Question) => boolean): Question => {
  const found = instrument.questions.find(is);
  if (!found) throw new Error('there is no such question');
  return found;
};
const percentage = question(({ type, allows }) => type === 'percentage' && allows.notApplicable);

it.each<[AnswerDraft, object | undefined]>([
  [draft({ state: 'cleared' }), undefined],
  [draft({ value: 12.5 }), undefined],
  [draft({ value: 112.5 }), { at: 'value', code: 'out-of-range' }],
  [draft({ value: Number.NaN }), { at: 'value', code: 'not-a-number' }],
  [draft({}), { at: 'value', code: 'value-missing' }],
  [draft({ value: 12, comment: 'x'.repeat(4_001) }), { at: 'comment', code: 'too-long' }],
  [draft({ state: 'not-applicable', reason: ' ' }), { at: 'reason', code: 'reason-missing' }],
  [draft({ state: 'not-applicable', reason: 'There is no school here' }), undefined],
  [draft({ state: 'not-our-competence', reason: 'The region' }), { at: 'value', code: 'state-not-allowed' }],
  [draft({ state: 'unknown' }), undefined],
])('judges %j as the server would', (answer, expected) => {
  const fault = judge(instrument, percentage, answer);
  if (expected === undefined) expect(fault).toBeUndefined();
  else expect(fault).toMatchObject(expected);
});
