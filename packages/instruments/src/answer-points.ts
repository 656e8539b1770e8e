import type { AnswerValue } from '@interlace/contracts';
import type { ChoiceQuestion, MeasuredQuestion, Question } from './format/question.ts';
import type { LinearRule, StepsRule } from './format/scoring-rule.ts';
import { isMeasured, measure } from './measure.ts';

/** Points of a valid value, 0 to the question's attainable points, and how they came about. Pure. */
export function pointsOf(question: Question, value: AnswerValue): { points: number; because: string } {
  return isMeasured(question) ? measuredPoints(question, value) : choicePoints(question, value);
}

function choicePoints(question: ChoiceQuestion, value: AnswerValue): { points: number; because: string } {
  const chosen = question.options.filter((option) =>
    Array.isArray(value) ? value.includes(option.code) : value === option.code,
  );
  const sum = chosen.reduce((total, option) => total + option.points, 0);
  const points = Math.min(sum, question.attainable);
  if (chosen.length === 0) return { points, because: 'none of the options' };
  const parts = chosen.map((option) => `${option.code} ${option.points}`).join(' + ');
  return { points, because: points < sum ? `${parts} = ${sum}, capped at ${points}` : parts };
}

function measuredPoints(question: MeasuredQuestion, value: AnswerValue): { points: number; because: string } {
  const { scoring, attainable } = question;
  const figure = measure(question, value);
  switch (scoring.kind) {
    case 'steps': {
      const step = stepOf(scoring, figure);
      return { points: step.points, because: `${shown(figure)} is on the step from ${step.from}` };
    }
    case 'linear': {
      const points = attainable * clamp((figure - scoring.zeroAt) / (scoring.fullAt - scoring.zeroAt));
      return { points, because: `${shown(figure)} ${between(scoring)}` };
    }
    case 'parity': {
      const ratio = figure / (question.type === 'ratio' ? question.per : 1);
      return { points: attainable * clamp(ratio), because: `${shown(ratio)} of parity, capped at 1` };
    }
  }
}

function stepOf(rule: StepsRule, figure: number): { from: number; points: number } {
  const reached = rule.steps.filter((step) => figure >= step.from);
  return reached.at(-1) ?? { from: figure, points: 0 };
}

const between = (rule: LinearRule) => `on the line from 0 points at ${rule.zeroAt} to all at ${rule.fullAt}`;
const clamp = (value: number) => Math.min(1, Math.max(0, value));
/** Shown to people with at most four decimals; the points keep full precision. */
const shown = (figure: number) => String(Math.round(figure * 1e4) / 1e4);
