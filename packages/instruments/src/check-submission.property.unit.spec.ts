import type { AnswerValue } from '@interlace/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMobilityInstrument } from '../fixtures/index.ts';
import type { Answer, Answers, FaultCode } from './answer.ts';
import { checkSubmission } from './check-submission.ts';
import type { Instrument } from './format/instrument.ts';
import type { Question } from './format/question.ts';
import { interculturalInstrument } from './intercultural-instrument.ts';
import { isMeasured } from './measure.ts';
import { AnswersRefused, scoreAnswers } from './score-answers.ts';
import { answerTo, validAnswers } from './testing/index.ts';

interface Mutation {
  /** What is done to the answers. */
  does: string;
  code: FaultCode;
  /** Questions that can be spoilt this way; by default among those that are asked. */
  fits: (question: Question) => boolean;
  hidden?: boolean;
  spoil: (question: Question) => fc.Arbitrary<Answer>;
}

const answered = (...values: AnswerValue[]) =>
  fc.constantFrom(...values.map((value): Answer => ({ state: 'answered', value })));
const codesOf = (question: Question) =>
  'options' in question ? question.options.map(({ code }) => code) : [];
const isOneChoice = ({ type }: Question) => type === 'graded' || type === 'single';
const isShare = (question: Question) => question.type === 'ratio' && question.share;

const mutations: Mutation[] = [
  {
    does: 'a number for options',
    code: 'wrong-type',
    fits: (q) => 'options' in q,
    spoil: () => answered(1, -1),
  },
  {
    does: 'a list for one option',
    code: 'wrong-type',
    fits: isOneChoice,
    spoil: (q) => answered(codesOf(q)),
  },
  {
    does: 'one option for a list',
    code: 'wrong-type',
    fits: ({ type }) => type === 'multiple',
    spoil: (q) => answered(...codesOf(q)),
  },
  { does: 'text for a figure', code: 'wrong-type', fits: isMeasured, spoil: () => answered('12', '') },
  {
    does: 'one figure for two',
    code: 'wrong-type',
    fits: ({ type }) => type === 'ratio',
    spoil: () => answered(1, 0.5),
  },
  {
    does: 'a figure outside its bounds',
    code: 'out-of-range',
    fits: isMeasured,
    spoil: (q) =>
      q.type === 'ratio'
        ? answered({ numerator: -1, denominator: 10 }, { numerator: 1, denominator: 0 })
        : answered(...(q.type === 'number' ? [q.min - 1, q.max + 1] : [-0.1, 100.1])),
  },
  {
    does: 'a fraction where people or things are counted',
    code: 'not-a-whole-number',
    fits: (q) => (q.type === 'number' && q.whole) || (q.type === 'ratio' && q.parts === 'counts'),
    spoil: (q) =>
      answered(q.type === 'number' ? (q.min + q.max + 1.5) / 2 - 0.05 : { numerator: 0.5, denominator: 10 }),
  },
  {
    does: 'an infinite figure',
    code: 'not-a-number',
    fits: ({ type }) => type === 'number' || type === 'percentage',
    spoil: () => answered(Number.NaN, Number.POSITIVE_INFINITY),
  },
  {
    does: 'an option not offered',
    code: 'option-not-offered',
    fits: isOneChoice,
    spoil: () => answered('constructor', ''),
  },
  {
    does: 'a list with an option not offered',
    code: 'option-not-offered',
    fits: ({ type }) => type === 'multiple',
    spoil: (q) => answered(['toString'], [...codesOf(q).slice(0, 1), 'other']),
  },
  {
    does: 'an option twice',
    code: 'duplicate-option',
    fits: ({ type }) => type === 'multiple',
    spoil: (q) => answered(codesOf(q).flatMap((code, index) => (index === 0 ? [code, code] : []))),
  },
  {
    does: 'more options than allowed',
    code: 'too-many-options',
    fits: (q) => q.type === 'multiple' && q.maxChoices !== undefined,
    spoil: (q) => answered(codesOf(q)),
  },
  {
    does: 'a part larger than its whole',
    code: 'numerator-above-denominator',
    fits: isShare,
    spoil: () => answered({ numerator: 11, denominator: 10 }),
  },
  {
    does: 'a state the question does not allow',
    code: 'state-not-allowed',
    fits: ({ allows }) => !allows.notApplicable,
    spoil: () => fc.constant({ state: 'not-applicable' }),
  },
  {
    does: 'an answer to a hidden question',
    code: 'hidden-question',
    hidden: true,
    fits: ({ condition }) => condition !== undefined,
    spoil: answerTo,
  },
];

const instruments = [interculturalInstrument, sampleMobilityInstrument];

interface Spoilt {
  /** Empty where nothing in the set can be spoilt this way. */
  question: string;
  answers: Answers;
}

/** A valid answer set with one answer spoilt. */
function spoilt(instrument: Instrument, mutation: Mutation): fc.Arbitrary<Spoilt> {
  return validAnswers(instrument).chain((answers) => {
    const targets = instrument.questions.filter(
      (question) => answers.has(question.code) !== (mutation.hidden ?? false) && mutation.fits(question),
    );
    if (targets.length === 0) return fc.constant<Spoilt>({ question: '', answers });
    return fc.constantFrom(...targets).chain((question) =>
      mutation.spoil(question).map((answer) => ({
        question: question.code,
        answers: new Map(answers).set(question.code, answer),
      })),
    );
  });
}

describe.each(mutations)('a set with $does', (mutation) => {
  const fitting = instruments.filter(({ questions }) => questions.some(mutation.fits));

  it('can be made at all', () => expect(fitting).not.toEqual([]));

  it.each(fitting.map((instrument) => [instrument.code, instrument] as const))(
    `is refused with the question's code and ${mutation.code} (%s)`,
    (_, instrument) => {
      fc.assert(
        fc.property(spoilt(instrument, mutation), ({ question, answers }) => {
          fc.pre(question !== '');
          const named = { question, code: mutation.code };
          expect(checkSubmission(instrument, answers).faults).toContainEqual(expect.objectContaining(named));
          expect(() => scoreAnswers(instrument, answers)).toThrow(AnswersRefused);
        }),
        { numRuns: 50 },
      );
    },
  );
});

describe.each(instruments.map((instrument) => [instrument.code, instrument] as const))(
  '%s',
  (_, instrument) => {
    it('refuses an answer to a question it does not have, whatever the name', () => {
      const known = new Set(instrument.questions.map(({ code }) => code));
      const stranger = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor'));
      fc.assert(
        fc.property(validAnswers(instrument), stranger, (answers, question) => {
          fc.pre(!known.has(question));
          const { faults } = checkSubmission(
            instrument,
            new Map(answers).set(question, { state: 'unknown' }),
          );
          expect(faults).toEqual([expect.objectContaining({ question, code: 'unknown-question' })]);
        }),
        { numRuns: 50 },
      );
    });
  },
);
