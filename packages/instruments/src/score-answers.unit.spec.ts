import type { AnswerValue } from '@interlace/contracts';
import { describe, expect, it } from 'vitest';
import { sampleMobilityInstrument as mobility } from '../fixtures/index.ts';
import type { Answer } from './answer.ts';
import { checkSubmission } from './check-submission.ts';
import { interculturalInstrument as intercultural } from './intercultural-instrument.ts';
import { scoreAnswers } from './score-answers.ts';
import { validateAnswer } from './validate-answer.ts';

const answered = (value: AnswerValue): Answer => ({ state: 'answered', value });

/** Points worked out by hand from the rules as they stand in the instruments. */
const examples: [question: string, value: AnswerValue, points: number, because: string][] = [
  ['com.strategy', 'in-force', 3, 'in-force 3'],
  ['com.impact-check', 'partly', 2, 'partly 2'],
  ['edu.parents', [], 0, 'none of the options'],
  ['edu.parents', ['interpreters', 'home-visits'], 2, 'interpreters 1 + home-visits 1'],
  [
    'nbh.meeting-places',
    ['community-house', 'neighbour-guides', 'open-sports', 'conflict-talks'],
    4,
    'capped at 4',
  ],
  ['edu.place-wait', 14, 4, 'step from 0'],
  ['edu.place-wait', 15, 3, 'step from 15'],
  ['edu.place-wait', 365, 0, 'step from 61'],
  ['edu.pupil-mix', 50, 0, 'from 0 points at 50'],
  ['edu.pupil-mix', 27.5, 2, 'all at 5'],
  ['edu.pupil-mix', 0, 4, '0 on the line'],
  ['cmp.staff-trained', { numerator: 300, denominator: 800 }, 2, '37.5 on the line'],
  ['ser.staff-mirror', { numerator: 7.5, denominator: 30 }, 1, '0.25 of parity'],
  ['ser.staff-mirror', { numerator: 45, denominator: 30 }, 4, '1.5 of parity, capped at 1'],
];

describe('scoreAnswers', () => {
  it.each(examples)('%s answered %j earns %d', (question, value, points, because) => {
    const score = scoreAnswers(intercultural, new Map([[question, answered(value)]])).find(
      (each) => each.question === question,
    );
    expect(score).toMatchObject({ state: 'answered', points, attainable: 4 });
    expect(score?.because).toContain(because);
  });

  it('sets figures against inhabitants', () => {
    const answers = new Map([
      ['med.service', answered('own-service')],
      ['med.capacity', answered({ numerator: 6, denominator: 240_000 })],
    ]);
    const capacity = scoreAnswers(intercultural, answers).find((each) => each.question === 'med.capacity');
    expect(capacity).toMatchObject({
      points: 1,
      attainable: 2,
      because: expect.stringContaining('2.5 on the line'),
    });
  });

  it('counts unknown and missing answers as 0 of what is attainable, and takes out what does not apply', () => {
    const answers = new Map<string, Answer>([
      ['walk.plan', { state: 'unknown' }],
      ['walk.crossings', { state: 'not-our-competence' }],
    ]);
    const scores = scoreAnswers(mobility, answers);
    const of = (code: string) => scores.find((score) => score.question === code);
    expect(of('walk.plan')).toMatchObject({ state: 'unknown', points: 0, attainable: 2 });
    expect(of('walk.crossings')).toMatchObject({ state: 'not-our-competence', points: 0, attainable: 0 });
    expect(of('transit.wait')).toMatchObject({ state: 'unknown', points: 0, attainable: 2 });
  });
});

describe('checkSubmission', () => {
  it('tells what is missing and what is hidden, and why', () => {
    const check = checkSubmission(mobility, new Map([['walk.plan', answered('no')]]));
    expect(check.faults).toEqual([]);
    expect(check.missing).toEqual([
      'walk.crossings',
      'bike.measures',
      'transit.operator',
      'transit.wait',
      'transit.drivers',
    ]);
    expect(check.hidden).toContainEqual({
      question: 'walk.plan-review',
      because: "asked only if walk.plan is 'yes'",
    });
  });
});

describe('validateAnswer', () => {
  it('judges an answer by itself, and against the others where they are given', () => {
    const review = answered('public');
    expect(validateAnswer(mobility, 'walk.plan-review', review)).toEqual([]);
    const others = new Map([['walk.plan', answered('partly')]]);
    expect(validateAnswer(mobility, 'walk.plan-review', review, others)).toMatchObject([
      { code: 'hidden-question' },
    ]);
    expect(
      validateAnswer(mobility, 'walk.plan-review', review, others.set('walk.plan', answered('yes'))),
    ).toEqual([]);
  });
});
