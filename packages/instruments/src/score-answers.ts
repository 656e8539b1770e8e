import type { Answer, Answers, Fault } from './answer.ts';
import { pointsOf } from './answer-points.ts';
import { checkSubmission } from './check-submission.ts';
import type { Instrument } from './format/instrument.ts';
import type { Question } from './format/question.ts';
import { visibilityOf } from './visibility.ts';

export interface QuestionScore {
  question: string;
  lineage: string;
  /** `hidden`: not asked because another answer rules it out; known, so it counts as covered. */
  state: Answer['state'] | 'hidden';
  /** 0 to `attainable`. Unknown earns 0 here (strict); who wants the lenient value takes it out of both sides. */
  points: number;
  /** 0 where the question does not apply. */
  attainable: number;
  /** How the points came about, for people. */
  because: string;
}

/** Answers that the validator refuses were handed in for scoring. */
export class AnswersRefused extends Error {
  readonly faults: Fault[];
  constructor(faults: Fault[]) {
    super(faults.map((fault) => `${fault.question} ${fault.code}: ${fault.reason}`).join('; '));
    this.name = 'AnswersRefused';
    this.faults = faults;
  }
}

/**
 * One score per question, in the instrument's order. A question without an answer counts as unknown. Pure and
 * deterministic; throws `AnswersRefused` for answers that `checkSubmission` finds fault with.
 */
export function scoreAnswers(instrument: Instrument, answers: Answers): QuestionScore[] {
  const { faults } = checkSubmission(instrument, answers);
  if (faults.length > 0) throw new AnswersRefused(faults);
  return instrument.questions.map((question) => scoreQuestion(instrument, question, answers));
}

function scoreQuestion(instrument: Instrument, question: Question, answers: Answers): QuestionScore {
  const name = { question: question.code, lineage: question.lineage };
  const visibility = visibilityOf(instrument, question, answers);
  if (!visibility.asked) {
    const attainable = visibility.counts ? question.attainable : 0;
    return { ...name, state: visibility.state, points: 0, attainable, because: visibility.because };
  }
  const answer = answers.get(question.code) ?? { state: 'unknown' };
  switch (answer.state) {
    case 'answered':
      return {
        ...name,
        state: answer.state,
        attainable: question.attainable,
        ...pointsOf(question, answer.value),
      };
    case 'unknown':
      return { ...name, state: 'unknown', points: 0, attainable: question.attainable, because: 'unknown' };
    default:
      return { ...name, state: answer.state, points: 0, attainable: 0, because: answer.state };
  }
}
