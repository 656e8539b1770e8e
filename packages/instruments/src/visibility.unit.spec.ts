import { describe, expect, it } from 'vitest';
import { sampleMobilityInstrument } from '../fixtures/index.ts';
import type { Answer } from './answer.ts';
import type { Condition } from './format/condition.ts';
import { parseInstrument } from './parse-instrument.ts';
import { type QuestionScore, scoreAnswers } from './score-answers.ts';

/** Three questions in a chain: operator → contract-terms → drivers, the last with a rule of its own. */
function chain(first: Condition['whenHidden'], second: Condition['whenHidden']) {
  const conditions: Record<string, unknown> = {
    'transit.contract-terms': { question: 'transit.operator', equals: 'contracted', whenHidden: first },
    'transit.drivers': { question: 'transit.contract-terms', anyOf: ['partly', 'yes'], whenHidden: second },
  };
  return parseInstrument({
    ...sampleMobilityInstrument,
    questions: sampleMobilityInstrument.questions.map((question) =>
      conditions[question.code] ? { ...question, condition: conditions[question.code] } : question,
    ),
  });
}

const answered = (value: string): Answer => ({ state: 'answered', value });

function followUps(instrument: ReturnType<typeof chain>, operator: Answer | undefined, terms?: Answer) {
  const answers = new Map<string, Answer>();
  if (operator) answers.set('transit.operator', operator);
  if (terms) answers.set('transit.contract-terms', terms);
  const scores = new Map(scoreAnswers(instrument, answers).map((score) => [score.question, score]));
  const brief = (score: QuestionScore | undefined) => score && [score.state, score.attainable];
  return [brief(scores.get('transit.contract-terms')), brief(scores.get('transit.drivers'))];
}

describe('a follow-up', () => {
  const instrument = chain('zero', 'zero');

  it('stays in the denominator with nothing when an answer hides it, and so does what hangs on it', () => {
    expect(followUps(instrument, answered('own'))).toEqual([
      ['hidden', 2],
      ['hidden', 2],
    ]);
  });

  it('leaves with a question that does not apply or is not the city’s own', () => {
    for (const state of ['not-applicable', 'not-our-competence'] as const)
      expect(followUps(instrument, { state })).toEqual([
        [state, 0],
        [state, 0],
      ]);
  });

  it('is unknown with a question that is unknown or has no answer', () => {
    expect(followUps(instrument, { state: 'unknown' })).toEqual([
      ['unknown', 2],
      ['unknown', 2],
    ]);
    expect(followUps(instrument, undefined)).toEqual([
      ['unknown', 2],
      ['unknown', 2],
    ]);
  });

  it('leaves when its rule says so, and takes along what hangs on it', () => {
    expect(followUps(chain('leaves', 'zero'), answered('own'))).toEqual([
      ['hidden', 0],
      ['hidden', 0],
    ]);
  });

  it('can leave alone, below a question that counts', () => {
    const alone = chain('zero', 'leaves');
    expect(followUps(alone, answered('own'))).toEqual([
      ['hidden', 2],
      ['hidden', 0],
    ]);
    expect(followUps(alone, answered('contracted'), answered('no'))).toEqual([
      ['answered', 2],
      ['hidden', 0],
    ]);
  });
});
