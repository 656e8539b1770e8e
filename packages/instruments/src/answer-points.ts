import type { AnswerValue } from '@interlace/contracts';
import type { ChoiceQuestion, MeasuredQuestion, Option, Question } from './format/question.ts';
import type { StepsRule } from './format/scoring-rule.ts';
import { isMeasured, measure } from './measure.ts';

/** How the points of a value came about, to be told in any language. Figures are exact. */
export type PointsReason =
  /** `sum` of the options chosen; more than the points where the question caps it. */
  | { readonly kind: 'options'; readonly chosen: readonly Option[]; readonly sum: number }
  /** The last step the figure reaches. */
  | { readonly kind: 'step'; readonly figure: number; readonly from: number }
  | { readonly kind: 'line'; readonly figure: number; readonly zeroAt: number; readonly fullAt: number }
  /** The first share divided by the second; above 1 earns nothing extra. */
  | { readonly kind: 'parity'; readonly ratio: number };

interface ReasonedPoints {
  /** 0 to the question's attainable points. */
  readonly points: number;
  readonly reason: PointsReason;
}

/** Points of a valid value, 0 to the question's attainable points, and how they came about in English. Pure. */
export function pointsOf(question: Question, value: AnswerValue): { points: number; because: string } {
  const { points, reason } = reasonedPoints(question, value);
  return { points, because: inEnglish(reason, points) };
}

/** Points of a valid value, and how they came about. Pure. */
export function reasonedPoints(question: Question, value: AnswerValue): ReasonedPoints {
  return isMeasured(question) ? measuredPoints(question, value) : choicePoints(question, value);
}

function choicePoints(question: ChoiceQuestion, value: AnswerValue): ReasonedPoints {
  const chosen = question.options.filter((option) =>
    Array.isArray(value) ? value.includes(option.code) : value === option.code,
  );
  const sum = chosen.reduce((total, option) => total + option.points, 0);
  return { points: Math.min(sum, question.attainable), reason: { kind: 'options', chosen, sum } };
}

function measuredPoints(question: MeasuredQuestion, value: AnswerValue): ReasonedPoints {
  const { scoring, attainable } = question;
  const figure = measure(question, value);
  switch (scoring.kind) {
    case 'steps': {
      const { points, from } = stepOf(scoring, figure);
      return { points, reason: { kind: 'step', figure, from } };
    }
    case 'linear': {
      const { zeroAt, fullAt } = scoring;
      const points = attainable * clamp((figure - zeroAt) / (fullAt - zeroAt));
      return { points, reason: { kind: 'line', figure, zeroAt, fullAt } };
    }
    case 'parity': {
      const ratio = figure / (question.type === 'ratio' ? question.per : 1);
      return { points: attainable * clamp(ratio), reason: { kind: 'parity', ratio } };
    }
  }
}

function stepOf(rule: StepsRule, figure: number): { from: number; points: number } {
  const reached = rule.steps.filter((step) => figure >= step.from);
  return reached.at(-1) ?? { from: figure, points: 0 };
}

function inEnglish(reason: PointsReason, points: number): string {
  switch (reason.kind) {
    case 'options': {
      if (reason.chosen.length === 0) return 'none of the options';
      const parts = reason.chosen.map((option) => `${option.code} ${option.points}`).join(' + ');
      return points < reason.sum ? `${parts} = ${reason.sum}, capped at ${points}` : parts;
    }
    case 'step':
      return `${shown(reason.figure)} is on the step from ${reason.from}`;
    case 'line':
      return `${shown(reason.figure)} on the line from 0 points at ${reason.zeroAt} to all at ${reason.fullAt}`;
    case 'parity':
      return `${shown(reason.ratio)} of parity, capped at 1`;
  }
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
/** Shown to people with at most four decimals; the points keep full precision. */
const shown = (figure: number) => String(Math.round(figure * 1e4) / 1e4);
