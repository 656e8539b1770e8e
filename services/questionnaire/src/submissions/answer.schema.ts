import { answerValue, code, instant, requiredText, text } from '@interlace/contracts';
import { z } from 'zod';
import { answerEvidence } from '../evidence/evidence.schema.ts';

/** Shapes only; whether a value fits its question is the instrument's to say. */
export const givenValue = z.union([
  text(200),
  z.array(text(200)).max(200),
  z.number(),
  z.strictObject({ numerator: z.number(), denominator: z.number() }),
]);

export const givenReason = requiredText(2_000);
const comment = text(4_000);

/** Kept as it was typed: nobody scores it, so it need not fit its question. */
const discarded = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('answered'), value: givenValue, comment: comment.optional() }),
    z.strictObject({
      state: z.enum(['not-applicable', 'not-our-competence', 'unknown']),
      reason: givenReason.optional(),
      comment: comment.optional(),
    }),
  ])
  .meta({ id: 'DiscardedAnswer' });

const remarks = {
  comment: comment.optional().meta({ description: 'Left out: as it was. Empty: removed.' }),
  version: z
    .int()
    .min(0)
    .max(1_000_000_000)
    .meta({ description: 'Version of this answer you last saw; 0 for none. A stale one is refused.' }),
  insteadOf: discarded.optional().meta({
    description:
      'After a refusal: what you had typed and decided against. It stays in the history of the answer.',
  }),
  kept: z.boolean().optional().meta({ description: 'Whether it was taken over from the round before' }),
};

/** One answer as it is saved. */
export const answerInput = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('answered'), value: givenValue, ...remarks }),
    z.strictObject({ state: z.literal('not-applicable'), reason: givenReason, ...remarks }),
    z.strictObject({ state: z.literal('not-our-competence'), reason: givenReason, ...remarks }),
    z.strictObject({ state: z.literal('unknown'), reason: givenReason.optional(), ...remarks }),
  ])
  .meta({
    id: 'Answer',
    examples: [
      { state: 'answered', value: 'yes', comment: 'Adopted by the council in May', version: 0 },
      { state: 'not-our-competence', reason: 'Schools belong to the region', version: 2 },
    ],
  });

export const answerState = z.enum(['answered', 'not-applicable', 'not-our-competence', 'unknown']);

export const savedAnswer = z
  .object({
    question: code,
    state: answerState,
    value: answerValue.nullable(),
    reason: z.string().nullable(),
    comment: z.string().nullable(),
    evidence: z.array(answerEvidence),
    version: z.int(),
    updatedAt: instant,
    updatedBy: z.string().nullable().meta({
      description: 'Account id of who saved it; null in what was sent, which speaks for the city',
    }),
    hidden: z
      .boolean()
      .meta({ description: 'Kept, but not asked while another answer rules it out; not sent' }),
  })
  .meta({ id: 'SavedAnswer' });

/** What saving or clearing an answer made of it. */
export const answerVersion = z
  .object({ question: code, version: z.int(), updatedAt: instant })
  .meta({ id: 'AnswerVersion' });
