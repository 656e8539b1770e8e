import { type Answer, interculturalInstrument as instrument } from '@interlace/instruments';
import { askedOnly, candidateAnswers } from '@interlace/instruments/testing';
import { releasedMethods, scoreSubmission } from '@interlace/scoring-method';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnswerDraft } from '../work/answer-draft.ts';
import { noAnswer } from '../work/answer-draft.ts';
import type { SurveyWork } from '../work/survey-work.ts';
import { areSameFacts, askedFacts, factsOf } from './facts.ts';
import { selfScore } from './self-score.ts';

const draftOf = (answer: Answer): AnswerDraft => ({
  state: answer.state,
  value: answer.state === 'answered' ? answer.value : null,
  reason: null,
  comment: null,
});

it('is what scoring makes of the answers once they are sent', () => {
  fc.assert(
    fc.property(candidateAnswers(instrument), (candidates) => {
      const work: SurveyWork = new Map(
        [...candidates].map(([question, answer]) => [
          question,
          { known: noAnswer, written: { draft: draftOf(answer), base: 0, key: question } },
        ]),
      );
      const facts = factsOf(instrument, work);
      expect(areSameFacts(facts, candidates)).toBe(true);
      const sent = scoreSubmission(instrument, askedOnly(instrument, candidates), releasedMethods.current);
      expect(selfScore(instrument, facts)?.score).toEqual(sent);
    }),
    { numRuns: 25 },
  );
});

it('begins with nothing reached, and says where the most points are', () => {
  const none = selfScore(instrument, askedFacts(instrument, new Map()));
  expect(none?.areas.every(({ points, attainable }) => points === 0 && attainable > 0)).toBe(true);
  const gains = none?.gains.map(({ missing }) => missing) ?? [];
  expect(gains).toEqual(gains.toSorted((one, other) => other - one));
  expect(gains).toHaveLength(86);
});

it('leaves out what does not fit its question', () => {
  const [first] = instrument.questions;
  if (!first) throw new Error('there is no question');
  const draft: AnswerDraft = { state: 'answered', value: 'no-such-option', reason: null, comment: null };
  const work: SurveyWork = new Map([
    [first.code, { known: noAnswer, written: { draft, base: 0, key: 'k', held: true } }],
  ]);
  expect(factsOf(instrument, work).size).toBe(0);
});
