import type { AnswerValue } from '@interlace/contracts';
import fc from 'fast-check';
import type { Answer, Answers } from '../answer.ts';
import type { Instrument } from '../format/instrument.ts';
import type { Question, QuestionOf } from '../format/question.ts';
import { visibilityOf } from '../visibility.ts';

/** Complete answer sets the instrument accepts: every question that is asked has an answer of an allowed state. */
export function validAnswers(instrument: Instrument): fc.Arbitrary<Answers> {
  return candidateAnswers(instrument).map((candidates) => askedOnly(instrument, candidates));
}

/** An acceptable answer to every question, whether it is asked or not. */
export function candidateAnswers(instrument: Instrument): fc.Arbitrary<Answers> {
  const entries = instrument.questions.map((question) =>
    answerTo(question).map((answer) => [question.code, answer] as const),
  );
  return fc.tuple(...entries).map((pairs) => new Map(pairs));
}

/** The answers without those to questions that the others hide. */
export function askedOnly(instrument: Instrument, candidates: Answers): Answers {
  const asked = instrument.questions.filter(
    (question) => visibilityOf(instrument, question, candidates).asked,
  );
  const codes = new Set(asked.map((question) => question.code));
  return new Map([...candidates].filter(([code]) => codes.has(code)));
}

/** An acceptable answer to one question; most are answered. */
export function answerTo(question: Question): fc.Arbitrary<Answer> {
  const states: Answer[] = [{ state: 'unknown' }];
  if (question.allows.notApplicable) states.push({ state: 'not-applicable' });
  if (question.allows.notOurCompetence) states.push({ state: 'not-our-competence' });
  const answered = valueFor(question).map((value): Answer => ({ state: 'answered', value }));
  return fc.oneof({ weight: 5, arbitrary: answered }, { weight: 1, arbitrary: fc.constantFrom(...states) });
}

const figure = (min: number, max: number) => fc.double({ min, max, noNaN: true });

function valueFor(question: Question): fc.Arbitrary<AnswerValue> {
  switch (question.type) {
    case 'graded':
    case 'single':
      return fc.constantFrom(...question.options.map((option) => option.code));
    case 'multiple': {
      const codes = question.options.map((option) => option.code);
      return fc.shuffledSubarray(codes, { maxLength: question.maxChoices ?? codes.length });
    }
    case 'number':
      return question.whole
        ? fc.integer({ min: question.min, max: question.max })
        : figure(question.min, question.max);
    case 'percentage':
      return figure(0, 100);
    case 'ratio':
      return ratioOf(question);
  }
}

const LARGEST_CITY = 40_000_000;

function ratioOf({ parts, share }: QuestionOf<'ratio'>): fc.Arbitrary<AnswerValue> {
  const largest = parts === 'percentages' ? 100 : LARGEST_CITY;
  const part = (min: number, max: number) =>
    parts === 'counts' ? fc.integer({ min, max }) : figure(min, max);
  const least = parts === 'counts' ? 1 : 1e-6;
  return part(least, largest).chain((denominator) =>
    part(0, share ? denominator : largest).map((numerator) => ({ numerator, denominator })),
  );
}
