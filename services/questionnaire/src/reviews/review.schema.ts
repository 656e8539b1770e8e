import {
  answerValue,
  code,
  correctionReasons,
  instant,
  requiredText,
  text,
  uuid,
  verdictKinds,
} from '@interlace/contracts';
import { z } from 'zod';
import { webAddress } from '../evidence/evidence.schema.ts';
import { answerState, givenReason, givenValue, savedAnswer } from '../submissions/answer.schema.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { appealOutcomes, reviewStates } from './review.ts';

export const reviewParams = submissionParams.extend({
  question: code.describe('Code of a question of the instrument').meta({ examples: ['com.statement'] }),
});

/** Of an account, as tokens write it. */
export const accountId = uuid.toLowerCase();

const points = z.number().min(0).max(1_000_000);
/** What every change names: the version of the submission it is about, and the revision of the item it saw. */
export const seen = {
  version: z
    .int()
    .min(1)
    .max(1_000_000)
    .meta({ description: 'The submission version you reviewed; a stale one is refused' }),
  revision: z
    .int()
    .min(1)
    .max(1_000_000_000)
    .meta({ description: 'Revision of the item you saw; a stale one is refused' }),
};
export const words = text(4_000);
export const requiredWords = requiredText(4_000);

export const verdictBody = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.literal('accepted'), text: words.optional(), ...seen }),
    z.strictObject({
      verdict: z.literal('corrected'),
      points: points.meta({ description: 'Out of what the question can earn' }),
      reason: z.enum(correctionReasons),
      text: requiredWords,
      ...seen,
    }),
  ])
  .meta({ id: 'VerdictInput' });

const link = z
  .strictObject({
    url: webAddress,
    title: text(300).optional(),
    note: text(2_000).optional(),
  })
  .meta({ id: 'ReplyLink' });

export const correctedAnswerInput = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('answered'), value: givenValue }),
    z.strictObject({ state: z.enum(['not-applicable', 'not-our-competence']), reason: givenReason }),
    z.strictObject({ state: z.literal('unknown'), reason: givenReason.optional() }),
  ])
  .meta({ id: 'CorrectedAnswerInput' });

export const replyBody = z
  .strictObject({
    text: requiredWords,
    links: z.array(link).max(20).default([]),
    evidenceIds: z
      .array(uuid.toLowerCase())
      .max(20)
      .default([])
      .meta({ description: 'Ids of evidence of this submission' }),
    answer: correctedAnswerInput.optional().meta({
      description: 'Reviewed in the place of the answer sent, which stays as it is',
    }),
    ...seen,
  })
  .meta({ id: 'QueryReply' });

const correction = z.object({ state: answerState, value: answerValue.optional() });

const item = z.object({
  submissionId: uuid,
  submissionVersion: z.int(),
  cityId: uuid,
  roundId: uuid,
  question: code,
  area: code,
  state: z.enum(reviewStates),
  revision: z.int(),
  assignee: z.string().nullable().meta({ description: 'Account id; null for nobody, and for the city' }),
  dueAt: instant.nullable().meta({ description: 'Of an open query: until when the city replies' }),
  since: instant.meta({ description: 'When it came into its state' }),
  selfPoints: z.number().meta({ description: 'What the answer earned as it was sent' }),
  selfAttainable: z.number().meta({ description: 'Out of how many; 0 where the question does not apply' }),
  attainable: z.number().meta({ description: 'What the question can earn: the most an evaluator can give' }),
  verdict: z.enum(verdictKinds).nullable(),
  points: z.number().nullable().meta({ description: 'As reviewed; null before a verdict' }),
  reason: z.enum(correctionReasons).nullable(),
});
export const reviewSummary = item.meta({ id: 'ReviewItem' });

const former = z
  .object({
    roundId: uuid,
    referenceYear: z.int(),
    verdict: z.enum(verdictKinds),
    points: z.number(),
    attainable: z.number(),
    reason: z.string().nullable(),
  })
  .meta({
    id: 'FormerVerdict',
    description: 'Of the city’s last reviewed round, on the question of the same meaning',
  });

const review = item.extend({
  answer: savedAnswer.omit({ hidden: true }).nullable().meta({ description: 'As it was sent' }),
  correctedAnswer: correction.nullable(),
  text: z.string().nullable().meta({ description: 'The words of the latest verdict or decision' }),
  judgedBy: z.object({ subject: z.string(), organisationId: uuid, at: instant }).nullable(),
  appealUntil: instant
    .nullable()
    .meta({ description: 'Until when the city may appeal; null where it may not' }),
  carriedFrom: z.int().nullable().meta({
    description: 'The version the verdict was given on, where the answer has not changed since',
  }),
  former: former.nullable(),
  blind: z
    .boolean()
    .meta({ description: 'You are asked for a blind verdict: nothing of the first is shown' }),
});

export const reviewBody = review.meta({ id: 'Review' });

const entry = z
  .object({
    number: z.int(),
    kind: z.enum(['verdict', 'query', 'reply', 'appeal', 'decision']),
    submissionVersion: z.int(),
    at: instant,
    subject: z.string().meta({ description: 'Account id' }),
    organisationId: uuid,
    text: z.string(),
    verdict: z.enum(verdictKinds).optional(),
    points: z.number().optional(),
    reason: z.enum(correctionReasons).nullable().optional(),
    dueAt: instant.optional(),
    links: z
      .array(z.object({ url: z.string(), title: z.string().optional(), note: z.string().optional() }))
      .optional(),
    evidence: z
      .array(
        z
          .object({
            id: uuid,
            kind: z.enum(['file', 'link']),
            title: z.string(),
            url: z.string().nullable(),
            fileName: z.string().nullable(),
            mediaType: z.string().nullable(),
          })
          .meta({ id: 'CitedEvidence' }),
      )
      .optional()
      .meta({ description: 'Evidence of the submission a reply names; evaluators may read its content' }),
    answer: correction.extend({ reason: z.string().optional() }).optional(),
    outcome: z.enum(appealOutcomes).optional(),
  })
  .meta({ id: 'ReviewEntry' });

export const reviewWithThread = review.extend({ thread: z.array(entry) }).meta({ id: 'ReviewWithThread' });

export const submissionReviews = z
  .object({
    submissionId: uuid,
    submissionVersion: z.int(),
    released: z.boolean(),
    counts: z.object(Object.fromEntries(reviewStates.map((state) => [state, z.int()]))).meta({
      description: 'Answers by state; answers that wait for your blind verdict are in none',
    }),
    items: z.array(reviewBody),
  })
  .meta({ id: 'SubmissionReviews' });
