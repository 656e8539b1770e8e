import type { Answers, Fault } from './answer.ts';
import type { Instrument } from './format/instrument.ts';
import { validateAnswer } from './validate-answer.ts';
import { visibilityOf } from './visibility.ts';

export interface SubmissionCheck {
  /** What is wrong with the answers given, in the order they were given. */
  faults: Fault[];
  /** Questions that are asked and have no answer, in the instrument's order. */
  missing: string[];
  /** Questions that are not asked, in the instrument's order, and why. */
  hidden: { question: string; because: string }[];
}

/** Checks a whole set of answers. Sound means no faults; complete means nothing missing. Pure. */
export function checkSubmission(instrument: Instrument, answers: Answers): SubmissionCheck {
  const check: SubmissionCheck = { faults: [], missing: [], hidden: [] };
  for (const [question, answer] of answers)
    check.faults.push(...validateAnswer(instrument, question, answer, answers));
  for (const question of instrument.questions) {
    const visibility = visibilityOf(instrument, question, answers);
    if (!visibility.asked) check.hidden.push({ question: question.code, because: visibility.because });
    else if (!answers.has(question.code)) check.missing.push(question.code);
  }
  return check;
}
