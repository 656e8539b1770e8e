import { answerValue, code, instant, text, uuid } from '@interlace/contracts';
import { z } from 'zod';
import {
  cityName,
  dataVersion,
  itemKind,
  rank,
  roundHead,
  sampleHead,
  scoreOrigin,
  suppression,
} from '../benchmarks/wire.ts';

/** More questions than any instrument has. */
const MOST_CHANGES = 500;

const points = z.number();
const score = z.number().min(0).max(100);

/** Shapes only; whether a value fits its question is the instrument's to say. */
const value = z.union([
  text(200),
  z.array(text(200)).max(200),
  z.number(),
  z.strictObject({ numerator: z.number(), denominator: z.number() }),
]);

const answerInput = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('answered'), value }),
  z.strictObject({ state: z.literal('not-applicable') }),
  z.strictObject({ state: z.literal('not-our-competence') }),
  z.strictObject({ state: z.literal('unknown') }),
]);

export const changesInput = z
  .array(z.strictObject({ question: code, answer: answerInput }))
  .min(1)
  .max(MOST_CHANGES)
  .superRefine((changes, context) => {
    const seen = new Set<string>();
    for (const [index, { question }] of changes.entries()) {
      if (seen.has(question))
        context.addIssue({
          code: 'custom',
          path: [index, 'question'],
          message: `${question} is changed twice`,
        });
      seen.add(question);
    }
  })
  .meta({ description: 'Other answers, one a question; all other answers stay as they are' });

const answer = z.object({
  state: z.enum(['answered', 'not-applicable', 'not-our-competence', 'unknown']),
  value: answerValue.optional(),
});
export const change = z.object({ question: code, answer }).meta({ id: 'AnswerChange' });

const figures = z.object({ strict: score.nullable(), lenient: score.nullable(), coverage: z.number() });
const outcome = z.object({
  state: z.enum(['answered', 'not-applicable', 'not-our-competence', 'unknown', 'hidden']),
  points,
  attainable: points,
});
const titled = { question: code, title: z.string() };

const place = z.object({ rank: rank.nullable(), suppressed: suppression.nullable() });

export const evaluation = z
  .object({
    items: z.array(
      z.object({
        code,
        kind: itemKind,
        title: z.string(),
        before: figures,
        after: figures,
        difference: points.nullable(),
      }),
    ),
    /** The questions changed, and all others whose outcome the changes make another one. */
    questions: z.array(z.object({ ...titled, indicator: code, before: outcome, after: outcome })),
    /** Answers to questions that are not asked any more: they were left out. */
    setAside: z.array(z.object({ ...titled, because: z.string() })),
    /** Questions that are asked from now on and have no answer: they count as unknown. */
    opened: z.array(z.object(titled)),
    standing: z.object({
      item: code,
      before: place,
      after: place,
      held: z.literal('others-constant'),
      says: z.string(),
      interval: z
        .object({
          level: z.number(),
          draws: z.int(),
          seed: z.int(),
          varies: z.string(),
          fixed: z.string(),
        })
        .meta({ description: 'How the interval was made; other choices than these are not in it' }),
    }),
  })
  .meta({ id: 'Evaluation' });
export type EvaluationBody = z.infer<typeof evaluation>;

const heads = {
  dataVersion,
  round: roundHead,
  city: cityName,
  sample: sampleHead,
  submission: z.object({ id: uuid, version: z.int() }),
};

export const whatIf = z.object({ ...heads, ...evaluation.shape }).meta({ id: 'WhatIf' });

const gain = z.object({
  ...titled,
  indicator: code,
  current: answer.nullable(),
  proposed: answer,
  /** Points of the item from this change alone; follow-ups that open count as unknown. */
  points,
  /** Points of the item once every follow-up that opens has its best answer. */
  best: points,
  questionPoints: z.object({ before: points, after: points, attainable: points }),
  opened: z.array(z.object(titled)),
  setAside: z.array(z.object({ ...titled, because: z.string() })),
  /** Where the question's help stands in the instrument: a JSON pointer into the document at `instrumentAt`. */
  help: z.string(),
});

export const largestGains = z
  .object({
    ...heads,
    item: z.object({ code, strict: score.nullable() }),
    gains: z.array(gain),
    together: z
      .object({ changes: z.array(change), points, sumOfSingles: points })
      .meta({ description: 'The largest gains that go together, evaluated as one: gains do not simply add' }),
    suppressed: suppression.nullable(),
    instrumentAt: z.string(),
  })
  .meta({ id: 'LargestGains' });
export type LargestGains = z.infer<typeof largestGains>;

const planHead = z.object({
  id: uuid,
  name: z.string(),
  author: z.string(),
  createdAt: instant,
  origin: scoreOrigin,
  changes: z.array(change),
  base: z.object({ submissionId: uuid, submissionVersion: z.int(), methodVersion: z.string() }),
});
export const plan = planHead.meta({ id: 'Plan' });
export const planList = z.object({ items: z.array(planHead) }).meta({ id: 'Plans' });
export const evaluatedPlan = z
  .object({
    ...heads,
    plan: planHead,
    /** The answers or the method are not those the plan was made on. */
    baseChanged: z.boolean(),
    /** Null where the instrument now refuses a change; `refused` names it. */
    evaluation: evaluation.nullable(),
    refused: z.array(z.object({ question: code, code: z.string(), reason: z.string() })),
  })
  .meta({ id: 'EvaluatedPlan' });
