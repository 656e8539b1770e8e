import type { AnswerValue } from '@interlace/contracts';
import type { Answer } from '@interlace/instruments';
import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { describe, expect, it } from 'vitest';
import { demandQuestion, demandSound } from './answer.decide.ts';

const answered = (value: AnswerValue): Answer => ({ state: 'answered', value });
const inputs = (answers: Record<string, Answer>) =>
  new Map(Object.entries(answers).map(([question, answer]) => [question, { ...answer, version: 0 }]));
const stored = (answers: Record<string, Answer>) => new Map(Object.entries(answers));
const refusal = (question: string, code: string) =>
  expect.objectContaining({
    code: 'answer-refused',
    invalidParams: expect.arrayContaining([
      expect.objectContaining({ name: `/answers/${question}/value`, code }),
    ]),
  });

describe('answers to be saved', () => {
  it.each<[string, string, Answer, string]>([
    ['a question nobody asks', 'walk.nothing', answered('yes'), 'unknown-question'],
    ['a number where an option is due', 'walk.plan', answered(3), 'wrong-type'],
    ['an option not offered', 'walk.plan', answered('maybe'), 'option-not-offered'],
    ['a percentage above 100', 'walk.crossings', answered(101), 'out-of-range'],
    ['a state the question does not allow', 'walk.plan', { state: 'not-applicable' }, 'state-not-allowed'],
    ['a follow-up that is not asked', 'walk.plan-review', answered('public'), 'hidden-question'],
  ])('refuse %s, naming the question', (_, question, answer, code) => {
    expect(() => demandSound(instrument, new Map(), inputs({ [question]: answer }))).toThrow(
      refusal(question, code),
    );
  });

  it('take a follow-up with the answer that opens it, in any order, or after it', () => {
    const plan = { 'walk.plan': answered('yes') };
    const review = { 'walk.plan-review': answered('public') };
    expect(() => demandSound(instrument, new Map(), inputs({ ...review, ...plan }))).not.toThrow();
    expect(() => demandSound(instrument, stored(plan), inputs(review))).not.toThrow();
  });

  it('judge a follow-up by the answer that comes along, not by the one it replaces', () => {
    const before = stored({ 'walk.plan': answered('yes') });
    const both = inputs({ 'walk.plan': answered('no'), 'walk.plan-review': answered('public') });
    expect(() => demandSound(instrument, before, both)).toThrow(
      refusal('walk.plan-review', 'hidden-question'),
    );
  });

  it('may hide follow-ups that are stored', () => {
    const before = stored({ 'walk.plan': answered('yes'), 'walk.plan-review': answered('public') });
    expect(() => demandSound(instrument, before, inputs({ 'walk.plan': answered('no') }))).not.toThrow();
  });

  it('tell the faults of every question at once', () => {
    const two = inputs({ 'walk.plan': answered('maybe'), 'transit.wait': answered(0) });
    expect(() => demandSound(instrument, new Map(), two)).toThrow(refusal('walk.plan', 'option-not-offered'));
    expect(() => demandSound(instrument, new Map(), two)).toThrow(refusal('transit.wait', 'out-of-range'));
  });
});

it('a position is a question of the instrument', () => {
  expect(() => demandQuestion(instrument, 'walk.plan', '/question')).not.toThrow();
  expect(() => demandQuestion(instrument, 'walk.nothing', '/question')).toThrow(
    expect.objectContaining({ invalidParams: [expect.objectContaining({ name: '/question' })] }),
  );
});
