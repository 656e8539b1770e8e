import { instant, instrumentReference, origin, scoredItem, uuid } from '@interlace/contracts';
import { z } from 'zod';

const submissionVersion = z.int().min(1);

/** The standing score of a submission, without the leaf indicators. */
export const scoreSummary = z.object({
  submissionId: uuid,
  cityId: uuid,
  roundId: uuid,
  networkId: uuid,
  instrument: instrumentReference,
  submissionVersion,
  origin: origin.exclude(['published']),
  methodVersion: z.string(),
  submittedAt: instant,
  late: z.boolean().meta({ description: 'Sent after the end of the round, in an extension' }),
  composites: z.array(scoredItem),
});

const versionState = z.object({
  submissionVersion,
  submittedAt: instant,
  methodVersion: z
    .string()
    .nullable()
    .meta({ description: 'Null while the version waits for its instrument' }),
  validatedAt: instant.nullable(),
  reopenedAt: instant.nullable().meta({ description: 'When a correction of this version began, or null' }),
});

export const scoreDetail = scoreSummary.extend({
  indicators: z.array(scoredItem),
  versions: z
    .array(versionState)
    .meta({ description: 'All submitted versions, oldest first; the last one stands' }),
});

export type ScoreSummary = z.infer<typeof scoreSummary>;
export type ScoreDetail = z.infer<typeof scoreDetail>;
