import type { AnswerValue } from '@interlace/contracts';
import type { MeasuredQuestion, Question } from './format/question.ts';

/** The figure a measured question is judged by: the number itself, or numerator × per / denominator. NaN if it is neither. */
export function measure(question: MeasuredQuestion, value: AnswerValue): number {
  if (typeof value === 'number') return value;
  if (question.type !== 'ratio' || typeof value === 'string' || Array.isArray(value)) return Number.NaN;
  return (value.numerator * question.per) / value.denominator;
}

/** True for questions answered by figures rather than by options. */
export function isMeasured(question: Question): question is MeasuredQuestion {
  return question.type === 'number' || question.type === 'percentage' || question.type === 'ratio';
}
