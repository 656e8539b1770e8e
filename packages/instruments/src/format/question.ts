import { code, requiredText } from '@interlace/contracts';
import { z } from 'zod';
import { condition } from './condition.ts';
import { cappedSumRule, linearRule, optionsRule, parityRule, stepsRule } from './scoring-rule.ts';

const option = z.strictObject({ code, label: requiredText(400), points: z.number().min(0) });
export type Option = z.infer<typeof option>;

const gradedOption = <Code extends string>(grade: Code) => option.extend({ code: z.literal(grade) });

const common = {
  code,
  /** Names the meaning across versions: the code under which this meaning was first asked. */
  lineage: code,
  /** The leaf indicator this question counts for. */
  indicator: code,
  /** The question itself. */
  title: requiredText(600),
  help: z.strictObject({
    asked: requiredText(1500),
    counts: requiredText(1500),
    doesNotCount: requiredText(1500),
  }),
  condition: condition.optional(),
  /** Points of the best answer. */
  attainable: z.number().positive(),
  /** The documents or figures that prove the answer. */
  evidence: requiredText(1000),
  /** States besides 'answered' and 'unknown' that a city may choose. */
  allows: z.strictObject({ notApplicable: z.boolean(), notOurCompetence: z.boolean() }),
};

/** No, partly, yes, each anchored by its label. */
const gradedQuestion = z.strictObject({
  ...common,
  type: z.literal('graded'),
  options: z.tuple([gradedOption('no'), gradedOption('partly'), gradedOption('yes')]),
  scoring: optionsRule,
});

/** Exactly one option. */
const singleQuestion = z.strictObject({
  ...common,
  type: z.literal('single'),
  options: z.array(option).min(2),
  scoring: optionsRule,
});

/** Any number of options up to `maxChoices` (all where absent); none chosen is an answer. */
const multipleQuestion = z.strictObject({
  ...common,
  type: z.literal('multiple'),
  options: z.array(option).min(2),
  maxChoices: z.int().min(1).optional(),
  scoring: cappedSumRule,
});

/** A figure within bounds, both included. */
const numberQuestion = z.strictObject({
  ...common,
  type: z.literal('number'),
  unit: requiredText(60),
  min: z.number(),
  max: z.number(),
  whole: z.boolean(),
  scoring: z.discriminatedUnion('kind', [stepsRule, linearRule]),
});

/** A figure from 0 to 100. */
const percentageQuestion = z.strictObject({
  ...common,
  type: z.literal('percentage'),
  scoring: z.discriminatedUnion('kind', [stepsRule, linearRule]),
});

/** Two figures set against each other; rules other than parity score numerator / denominator × `per`. */
const ratioQuestion = z.strictObject({
  ...common,
  type: z.literal('ratio'),
  numerator: requiredText(200),
  denominator: requiredText(200),
  /** `counts`: whole numbers from 0; `amounts`: any from 0; `percentages`: 0 to 100. The denominator is above 0. */
  parts: z.enum(['counts', 'amounts', 'percentages']),
  /** True where the numerator is a part of the denominator and cannot exceed it. */
  share: z.boolean(),
  per: z.number().positive(),
  scoring: z.discriminatedUnion('kind', [stepsRule, linearRule, parityRule]),
});

export const question = z.discriminatedUnion('type', [
  gradedQuestion,
  singleQuestion,
  multipleQuestion,
  numberQuestion,
  percentageQuestion,
  ratioQuestion,
]);
export type Question = z.infer<typeof question>;
export type QuestionOf<Type extends Question['type']> = Extract<Question, { type: Type }>;
/** Questions answered by a figure or two. */
export type MeasuredQuestion = QuestionOf<'number' | 'percentage' | 'ratio'>;
/** Questions answered by options. */
export type ChoiceQuestion = QuestionOf<'graded' | 'single' | 'multiple'>;
