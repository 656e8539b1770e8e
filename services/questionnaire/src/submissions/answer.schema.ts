import { answerValue, code, instant, isStorableText, requiredText, text } from '@interlace/contracts';
import { z } from 'zod';

const link = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(2_000)
  .refine(isStorableText, 'holds a control character');

export const evidence = z.strictObject({
  url: link,
  title: text(300).optional(),
  note: text(2_000).optional(),
});

/** Shapes only; whether a value fits its question is the instrument's to say. */
const value = z.union([
  text(200),
  z.array(text(200)).max(200),
  z.number(),
  z.strictObject({ numerator: z.number(), denominator: z.number() }),
]);

const reason = requiredText(2_000);

const remarks = {
  comment: text(4_000).optional().meta({ description: 'Left out: as it was. Empty: removed.' }),
  evidence: z
    .array(evidence)
    .max(20)
    .optional()
    .meta({ description: 'Left out: as it was. Empty: removed.' }),
  version: z
    .int()
    .min(0)
    .max(1_000_000_000)
    .meta({ description: 'Version of this answer you last saw; 0 for none. A stale one is refused.' }),
};

/** One answer as it is saved. */
export const answerInput = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('answered'), value, ...remarks }),
    z.strictObject({ state: z.literal('not-applicable'), reason, ...remarks }),
    z.strictObject({ state: z.literal('not-our-competence'), reason, ...remarks }),
    z.strictObject({ state: z.literal('unknown'), reason: reason.optional(), ...remarks }),
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
    evidence: z.array(
      z.object({ url: z.string(), title: z.string().optional(), note: z.string().optional() }),
    ),
    version: z.int(),
    updatedAt: instant,
    hidden: z
      .boolean()
      .meta({ description: 'Kept, but not asked while another answer rules it out; not sent' }),
  })
  .meta({ id: 'SavedAnswer' });

/** What saving or clearing an answer made of it. */
export const answerVersion = z
  .object({ question: code, version: z.int(), updatedAt: instant })
  .meta({ id: 'AnswerVersion' });
