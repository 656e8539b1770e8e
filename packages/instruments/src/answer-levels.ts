import type { AnswerValue } from '@interlace/contracts';
import type { Answer } from './answer.ts';
import type { Instrument } from './format/instrument.ts';
import type { MeasuredQuestion, Question, QuestionOf } from './format/question.ts';
import { isMeasured } from './measure.ts';
import { questionsByCode } from './questions-by-code.ts';

/** Points between the anchors of a line, as shares of the way. */
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/**
 * Representative answers to a question from worst to best: every option or step, quarters along a line. Never earn
 * fewer points than the one before; the first earns 0, the last all that is attainable. Throws for an unknown code.
 */
export function answerLevels(instrument: Instrument, question: string): Answer[] {
  const known = questionsByCode(instrument).get(question);
  if (!known) throw new RangeError(`${instrument.code} ${instrument.version} has no question '${question}'`);
  return valuesOf(known).map((value) => ({ state: 'answered', value }));
}

function valuesOf(question: Question): AnswerValue[] {
  if (isMeasured(question)) return distinctFigures(question).map((figure) => answerValueOf(question, figure));
  if (question.type === 'multiple') return choicesOf(question);
  return [...question.options].sort((a, b) => a.points - b.points).map((option) => option.code);
}

/** None, then one option more at a time, the most valuable first, until nothing more can be gained. */
function choicesOf({ options, maxChoices, attainable }: QuestionOf<'multiple'>): string[][] {
  const levels: string[][] = [[]];
  const ranked = [...options].sort((a, b) => b.points - a.points).slice(0, maxChoices);
  let sum = 0;
  for (const option of ranked) {
    if (sum >= attainable) break;
    sum += option.points;
    levels.push([...(levels.at(-1) ?? []), option.code]);
  }
  return levels;
}

/** Where only whole numbers are allowed, two figures may fall on the same one. */
function distinctFigures(question: MeasuredQuestion): number[] {
  const figures = figuresOf(question);
  if (question.type !== 'number' || !question.whole) return figures;
  return [...new Set(figures.map((figure) => Math.ceil(figure)))];
}

/** Figures on the scale of the scoring rule, worst first. */
function figuresOf(question: MeasuredQuestion): number[] {
  const { scoring } = question;
  switch (scoring.kind) {
    case 'steps':
      return [...scoring.steps].sort((a, b) => a.points - b.points).map((step) => step.from);
    case 'linear':
      return QUARTERS.map((share) => scoring.zeroAt + share * (scoring.fullAt - scoring.zeroAt));
    case 'parity':
      return QUARTERS.map((share) => share * (question.type === 'ratio' ? question.per : 1));
  }
}

/** A large round base, so that whole numbers come close to any figure; a tenth as the share of the population. */
const BASES = { counts: 100_000, amounts: 100_000, percentages: 10 } as const;

function answerValueOf(question: MeasuredQuestion, figure: number): AnswerValue {
  if (question.type !== 'ratio') return figure;
  const denominator = BASES[question.parts];
  const numerator = (figure * denominator) / question.per;
  return { numerator: question.parts === 'counts' ? Math.round(numerator) : numerator, denominator };
}
