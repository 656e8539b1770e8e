import type { AnswerValue } from '@interlace/contracts';
import { type Answer, checkSubmission, type Instrument } from '@interlace/instruments';

type Question = Instrument['questions'][number];

/** A valid value for any question of any instrument: the last option, or a figure in the middle of its bounds. */
function valueFor(question: Question): AnswerValue {
  switch (question.type) {
    case 'graded':
    case 'single':
      return question.options.at(-1)?.code ?? '';
    case 'multiple':
      return question.options.slice(0, question.maxChoices).map((option) => option.code);
    case 'number':
      return Math.round((question.min + question.max) / 2);
    case 'percentage':
      return 50;
    case 'ratio':
      return { numerator: 10, denominator: 40 };
  }
}

/** Answers every question that comes to be asked. */
export function completeAnswers(instrument: Instrument): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (;;) {
    const { missing } = checkSubmission(instrument, answers);
    if (missing.length === 0) return answers;
    for (const question of instrument.questions) {
      if (missing.includes(question.code))
        answers.set(question.code, { state: 'answered', value: valueFor(question) });
    }
  }
}

/** The same as the body of a bulk save of answers never saved before. */
export function completeBody(instrument: Instrument) {
  const answers = [...completeAnswers(instrument)].map(([code, answer]) => [code, { ...answer, version: 0 }]);
  return { answers: Object.fromEntries(answers) };
}
