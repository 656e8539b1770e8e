import { sampleMobilityInstrument as then } from '@interlace/instruments/fixtures';
import { expect, it } from 'vitest';
import type { SavedAnswer } from '../submissions/answer.ts';
import { carryOver } from './previous.decide.ts';

const sent = (question: string, value: SavedAnswer['value']): SavedAnswer => ({
  question,
  state: 'answered',
  value,
  reason: null,
  comment: null,
  evidence: [],
  version: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
  updatedBy: null,
});
const renamed = (code: string) => `new.${code}`;
const now = {
  ...then,
  questions: then.questions
    .filter(({ code }) => code !== 'walk.plan')
    .map((question) => ({ ...question, code: renamed(question.code), condition: undefined })),
};
const answers = [sent('walk.plan', 'yes'), sent('transit.wait', 10), sent('walk.crossings', 1_000_000)];

it('joins by lineage whatever a question is called now, in the present order', () => {
  const carried = carryOver(now, then, answers, []);
  const order = now.questions.map(({ code }) => code);
  expect(carried.map(({ question }) => question)).toEqual(
    [renamed('transit.wait'), renamed('walk.crossings')].toSorted(
      (a, b) => order.indexOf(a) - order.indexOf(b),
    ),
  );
  expect(carried.every(({ answer, question }) => renamed(answer.question) === question)).toBe(true);
});

it('says of each whether it can be kept as it is', () => {
  const fits = Object.fromEntries(
    carryOver(now, then, answers, []).map(({ answer, fits }) => [answer.question, fits]),
  );
  expect(fits).toEqual({ 'transit.wait': true, 'walk.crossings': false });
  expect(carryOver(then, then, [sent('walk.plan', 'perhaps')], [])).toMatchObject([{ fits: false }]);
});

it('leaves out what was not answered then', () => {
  expect(carryOver(then, then, [], [])).toEqual([]);
});

it('tells the verdict beside the answer, and none where nobody judged', () => {
  const judged = { points: 2, attainable: 3, reason: null, correctedAnswer: null };
  const carried = carryOver(now, then, answers, [
    { question: 'transit.wait', verdict: 'accepted', ...judged },
    { question: 'walk.crossings', ...judged, verdict: null, points: null },
  ]);
  const reviews = Object.fromEntries(carried.map(({ answer, review }) => [answer.question, review]));
  expect(reviews).toEqual({ 'transit.wait': { verdict: 'accepted', ...judged }, 'walk.crossings': null });
});
