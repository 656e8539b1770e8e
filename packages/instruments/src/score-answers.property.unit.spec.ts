import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMobilityInstrument } from '../fixtures/index.ts';
import type { Answer, Answers } from './answer.ts';
import { checkSubmission } from './check-submission.ts';
import type { Instrument } from './format/instrument.ts';
import type { Question } from './format/question.ts';
import { interculturalInstrument } from './intercultural-instrument.ts';
import { isMeasured, measure } from './measure.ts';
import { type QuestionScore, scoreAnswers } from './score-answers.ts';
import { answerTo, askedOnly, candidateAnswers, validAnswers } from './testing/index.ts';

const points = (scores: readonly QuestionScore[]) => scores.reduce((sum, score) => sum + score.points, 0);
const attainable = (scores: readonly QuestionScore[]) =>
  scores.reduce((sum, score) => sum + score.attainable, 0);

describe.each([
  [interculturalInstrument.code, interculturalInstrument],
  [sampleMobilityInstrument.code, sampleMobilityInstrument],
])('every answer set %s accepts', (_, instrument) => {
  it('scores one line per question, between 0 and what is attainable', () => {
    fc.assert(
      fc.property(validAnswers(instrument), (answers) => {
        expect(checkSubmission(instrument, answers)).toMatchObject({ faults: [], missing: [] });
        const scores = scoreAnswers(instrument, answers);
        expect(scores.map((score) => score.question)).toEqual(instrument.questions.map(({ code }) => code));
        for (const score of scores) {
          expect(score.points).toBeGreaterThanOrEqual(0);
          expect(score.points).toBeLessThanOrEqual(score.attainable);
          expect(score.because).not.toBe('');
        }
      }),
    );
  });

  it('scores the same whatever the order of the answers', () => {
    const shuffled = validAnswers(instrument).chain((answers) =>
      fc
        .shuffledSubarray([...answers], { minLength: answers.size })
        .map((entries): [Answers, Answers] => [answers, new Map(entries)]),
    );
    fc.assert(
      fc.property(shuffled, ([answers, other]) => {
        expect(scoreAnswers(instrument, other)).toEqual(scoreAnswers(instrument, answers));
      }),
    );
  });

  it('scores no lower when one answer gets better, not even as the share of an indicator', () => {
    fc.assert(
      fc.property(improvement(instrument), ({ question, worse, better }) => {
        const before = scoreAnswers(instrument, worse);
        const after = scoreAnswers(instrument, better);
        const own = (scores: QuestionScore[]) => scores.filter((score) => score.question === question.code);
        expect(points(own(after))).toBeGreaterThanOrEqual(points(own(before)));
        for (const { code } of instrument.indicators) {
          const of = new Set(instrument.questions.filter((q) => q.indicator === code).map((q) => q.code));
          const [old, now] = [before, after].map((scores) =>
            scores.filter((score) => of.has(score.question)),
          );
          if (!old || !now || attainable(old) === 0 || attainable(now) === 0) continue;
          const share = (scores: QuestionScore[]) => points(scores) / attainable(scores);
          expect(share(now)).toBeGreaterThanOrEqual(share(old) - 1e-12);
        }
      }),
      { numRuns: 300 },
    );
  });
});

interface Improvement {
  question: Question;
  worse: Answers;
  better: Answers;
}

/** Two answer sets that differ in one answer, and in the follow-ups this answer shows or hides. */
function improvement(instrument: Instrument): fc.Arbitrary<Improvement> {
  return candidateAnswers(instrument).chain((candidates) => {
    const asked = instrument.questions.filter(({ code }) => askedOnly(instrument, candidates).has(code));
    return fc.constantFrom(...asked).chain((question) =>
      fc
        .tuple(answerTo(question), answerTo(question))
        .map((pair) => ordered(question, pair))
        .filter((pair) => pair !== undefined)
        .map(([worse, better]) => ({
          question,
          worse: askedOnly(instrument, new Map(candidates).set(question.code, worse)),
          better: askedOnly(instrument, new Map(candidates).set(question.code, better)),
        })),
    );
  });
}

/** The two answers, worse first; undefined where neither is better by the question's own declaration. */
function ordered(
  question: Question,
  [one, other]: [Answer, Answer],
): [worse: Answer, better: Answer] | undefined {
  if (isNoBetter(question, one, other)) return [one, other];
  if (isNoBetter(question, other, one)) return [other, one];
  return undefined;
}

/** Reads the direction off the declaration (options' points, choosing more, `better`), never off the scoring code. */
function isNoBetter(question: Question, worse: Answer, better: Answer): boolean {
  if (worse.state !== 'answered' || better.state !== 'answered') return false;
  if (isMeasured(question)) {
    const rise = measure(question, better.value) - measure(question, worse.value);
    return question.scoring.kind !== 'parity' && question.scoring.better === 'lower' ? rise <= 0 : rise >= 0;
  }
  if (question.type === 'multiple') {
    const chosen = new Set([better.value].flat());
    return [worse.value].flat().every((option) => chosen.has(option));
  }
  const worth = (value: unknown) => question.options.find((option) => option.code === value)?.points ?? 0;
  return worth(worse.value) < worth(better.value);
}
