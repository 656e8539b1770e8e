import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { method20261 } from './2026-1.ts';
import { scoreSubmission } from './score-submission.ts';
import { answerSpace } from './testing/index.ts';

const space = answerSpace(instrument);

describe('a reviewed score', () => {
  it('is the score as sent where every answer was accepted', () => {
    fc.assert(
      fc.property(space.answers, (answers) => {
        const verdicts = [...answers.keys()].map((question) => ({ question, verdict: 'accepted' as const }));
        expect(scoreSubmission(instrument, answers, method20261, { verdicts, correctedAnswers: [] })).toEqual(
          scoreSubmission(instrument, answers, method20261),
        );
      }),
    );
  });

  it('holds the points an evaluator gave, never more than the question can earn', () => {
    fc.assert(
      fc.property(space.answers, fc.double({ min: 0, max: 99, noNaN: true }), (answers, points) => {
        const { questions } = scoreSubmission(instrument, answers, method20261);
        for (const { question, state } of questions) {
          const verdicts = [{ question, verdict: 'corrected' as const, points, reason: 'arithmetic' }];
          const review = { verdicts, correctedAnswers: [] };
          const after = scoreSubmission(instrument, answers, method20261, review).questions.find(
            (one) => one.question === question,
          );
          if (state === 'hidden') expect(after).toMatchObject({ state: 'hidden', points: 0 });
          else {
            const most = instrument.questions.find(({ code }) => code === question)?.attainable ?? 0;
            expect(after).toMatchObject({
              state: 'answered',
              points: Math.min(points, most),
              attainable: most,
            });
          }
        }
      }),
    );
  });

  it('follows a corrected answer, and drops the follow-up it closes', () => {
    const sent = new Map([
      ['walk.plan', { state: 'answered', value: 'yes' } as const],
      ['walk.plan-review', { state: 'answered', value: 'public' } as const],
    ]);
    const correctedAnswers = [{ question: 'walk.plan', state: 'answered' as const, value: 'no' }];
    const { questions } = scoreSubmission(instrument, sent, method20261, { verdicts: [], correctedAnswers });
    const stateOf = (code: string) => questions.find(({ question }) => question === code)?.state;
    expect(stateOf('walk.plan')).toBe('answered');
    expect(stateOf('walk.plan-review')).toBe('hidden');
  });
});
