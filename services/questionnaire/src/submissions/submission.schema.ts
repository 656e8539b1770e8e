import { code, instant, instrumentReference, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { savedAnswer } from './answer.schema.ts';
import type { Submission } from './submission.ts';

export { answerParams, submissionParams } from './submission.params.ts';

export const reasonBody = z.strictObject({ reason: requiredText(2_000) });

const summary = z.object({
  id: uuid,
  cityId: uuid,
  roundId: uuid,
  networkId: uuid,
  instrument: instrumentReference,
  state: z.enum(['draft', 'submitted', 'reopened', 'withdrawn']),
  version: z.int().meta({ description: 'Times submitted; the version that stands. 0 before the first.' }),
  validated: z.boolean().meta({ description: 'Whether an evaluator confirmed the version that stands' }),
  origin: z.enum(['submitted', 'illustrative']),
  createdAt: instant,
  since: instant.meta({ description: 'When it came into its present state' }),
  late: z.boolean().meta({
    description: 'Whether the version that stands was sent after the end of the round, in an extension',
  }),
});
export const submissionSummary = summary.meta({ id: 'SubmissionSummary' });

const count = z.int().min(0);
export const areaProgress = z
  .object({
    area: code,
    questions: count,
    answered: count,
    notApplicable: count,
    notOurCompetence: count,
    unknown: count,
    missing: count,
    hidden: count,
    coverage: z.number().min(0).max(1).nullable().meta({
      description:
        'Answered over answered, unknown and missing, by number of questions; null where nothing applies',
    }),
  })
  .meta({ id: 'AreaProgress' });

const step = z.object({
  number: z.int(),
  step: z.enum(['created', 'submitted', 'reopened', 'withdrawn', 'validated']),
  version: z.int(),
  reason: z.string().nullable(),
  at: instant,
});

export const submissionBody = summary
  .extend({
    shows: z.enum(['draft', 'sent']).meta({
      description: 'The answers as they are being written, or as they were last sent (all an evaluator sees)',
    }),
    lastQuestion: code.nullable().meta({ description: 'Where the reader left off' }),
    answers: z.array(savedAnswer),
    areas: z.array(areaProgress),
    history: z.array(step).meta({ description: 'Empty for those who see only what was sent' }),
  })
  .meta({ id: 'Submission' });

export const submissionCheck = z
  .object({
    ready: z.boolean().meta({ description: 'Whether nothing in the answers keeps them from being sent' }),
    wanting: z.array(z.object({ question: code, code: z.string(), reason: z.string() })),
    hidden: z.array(z.object({ question: code, because: z.string() })),
    areas: z.array(areaProgress),
  })
  .meta({ id: 'SubmissionCheck' });

/** The wire form of what every reader may see. Pure. */
export function toSummary(submission: Submission): z.infer<typeof submissionSummary> {
  const { id, cityId, roundId, networkId, instrument, state, version, validated, origin, late } = submission;
  const times = { createdAt: submission.createdAt.toISOString(), since: submission.since.toISOString() };
  return { id, cityId, roundId, networkId, instrument, state, version, validated, origin, late, ...times };
}
