import type { AnswerValue } from '@interlace/contracts';
import type { Answer, Answers, Fault, FaultCode } from './answer.ts';
import type { Instrument } from './format/instrument.ts';
import type { ChoiceQuestion, Question, QuestionOf } from './format/question.ts';
import { questionsByCode } from './questions-by-code.ts';
import { visibilityOf } from './visibility.ts';

type Complaint = [code: FaultCode, reason: string];

/**
 * What is wrong with one answer; empty if nothing. With `answers` (the others' answers) an answer to a question that
 * is not asked is refused too. Pure; never throws, whatever the value is.
 */
export function validateAnswer(
  instrument: Instrument,
  question: string,
  answer: Answer,
  answers?: Answers,
): Fault[] {
  const known = questionsByCode(instrument).get(question);
  const complaints: Complaint[] = known
    ? [...hiddenComplaints(instrument, known, answers), ...answerComplaints(known, answer)]
    : [['unknown-question', `${instrument.code} ${instrument.version} has no such question`]];
  return complaints.map(([code, reason]) => ({ question, code, reason }));
}

function hiddenComplaints(instrument: Instrument, question: Question, answers?: Answers): Complaint[] {
  if (!answers) return [];
  const visibility = visibilityOf(instrument, question, answers);
  return visibility.asked ? [] : [['hidden-question', `is not asked: ${visibility.because}`]];
}

function answerComplaints(question: Question, answer: Answer): Complaint[] {
  switch (answer.state) {
    case 'unknown':
      return [];
    case 'answered':
      return valueComplaints(question, answer.value);
    case 'not-applicable':
      return question.allows.notApplicable ? [] : [['state-not-allowed', 'applies to every city']];
    case 'not-our-competence':
      return question.allows.notOurCompetence ? [] : [['state-not-allowed', "is within every city's powers"]];
    default:
      return [['state-not-allowed', 'has no such state']];
  }
}

function valueComplaints(question: Question, value: AnswerValue): Complaint[] {
  switch (question.type) {
    case 'graded':
    case 'single':
      return typeof value === 'string' ? offered(question, value) : [['wrong-type', 'takes one option code']];
    case 'multiple':
      return choiceComplaints(question, value);
    case 'number':
      return figureComplaints(value, 'the figure', question);
    case 'percentage':
      return figureComplaints(value, 'the percentage', { min: 0, max: 100, whole: false });
    case 'ratio':
      return ratioComplaints(question, value);
  }
}

function offered(question: ChoiceQuestion, code: string): Complaint[] {
  if (question.options.some((option) => option.code === code)) return [];
  const choices = question.options.map((option) => option.code).join(', ');
  return [['option-not-offered', `takes one of: ${choices}`]];
}

function choiceComplaints(question: QuestionOf<'multiple'>, value: AnswerValue): Complaint[] {
  if (!Array.isArray(value) || value.some((code) => typeof code !== 'string'))
    return [['wrong-type', 'takes a list of option codes']];
  const complaints = value.map((code) => offered(question, code)).find((found) => found.length > 0) ?? [];
  if (new Set(value).size < value.length) complaints.push(['duplicate-option', 'takes each option once']);
  const most = question.maxChoices ?? question.options.length;
  if (value.length > most) complaints.push(['too-many-options', `takes at most ${most} options`]);
  return complaints;
}

interface Bounds {
  min: number;
  max: number;
  whole: boolean;
}

function figureComplaints(value: unknown, name: string, { min, max, whole }: Bounds): Complaint[] {
  if (typeof value !== 'number') return [['wrong-type', `${name} has to be a number`]];
  if (!Number.isFinite(value)) return [['not-a-number', `${name} has to be a finite number`]];
  if (value < min || value > max) return [['out-of-range', `${name} has to lie between ${min} and ${max}`]];
  if (whole && !Number.isInteger(value)) return [['not-a-whole-number', `${name} has to be a whole number`]];
  return [];
}

const PART_BOUNDS: Record<QuestionOf<'ratio'>['parts'], Bounds> = {
  counts: { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true },
  amounts: { min: 0, max: Number.MAX_SAFE_INTEGER, whole: false },
  percentages: { min: 0, max: 100, whole: false },
};

function ratioComplaints(question: QuestionOf<'ratio'>, value: AnswerValue): Complaint[] {
  if (!isPair(value)) return [['wrong-type', 'takes a numerator and a denominator']];
  const bounds = PART_BOUNDS[question.parts];
  const complaints = [
    ...figureComplaints(value.numerator, `numerator (${question.numerator})`, bounds),
    ...figureComplaints(value.denominator, `denominator (${question.denominator})`, bounds),
  ];
  if (complaints.length > 0) return complaints;
  if (value.denominator <= 0)
    return [['out-of-range', `denominator (${question.denominator}) has to be above 0`]];
  if (question.share && value.numerator > value.denominator)
    return [
      ['numerator-above-denominator', 'the numerator is a part of the denominator and cannot exceed it'],
    ];
  return [];
}

function isPair(value: unknown): value is { numerator: number; denominator: number } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).sort().join() === 'denominator,numerator';
}
