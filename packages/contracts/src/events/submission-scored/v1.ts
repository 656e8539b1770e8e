import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { code, instant, origin } from '../../identifiers.ts';
import { submissionReference } from '../shared/submission.ts';

const share = z.number().min(0).max(1);
const score = z.number().min(0).max(100).nullable();

/** A leaf indicator or a composite of a city. Scores run from 0 to 100; null where coverage is too low for a score. */
export const scoredItem = z.object({
  code,
  /** Unknown answers count as 0: the published value. */
  strict: score,
  /** Unknown answers leave the fraction: the upper bound of the strict value. */
  lenient: score,
  /** Answered weight over applicable weight. */
  coverage: share,
});
export type ScoredItem = z.infer<typeof scoredItem>;

export const scoredQuestion = z.object({
  question: code,
  /** Names the meaning across instrument versions; equal lineage means comparable between rounds. */
  lineage: code,
  state: z.enum(['answered', 'not-applicable', 'not-our-competence', 'unknown', 'hidden']),
  /** Points reached, 0 to attainable. */
  points: z.number().min(0),
  /** Points attainable; 0 where the question does not apply. */
  attainable: z.number().min(0),
});
export type ScoredQuestion = z.infer<typeof scoredQuestion>;

export const submissionScoredV1 = defineEvent({
  type: 'interlace.scoring.submission.scored.v1',
  topic: topics.scores,
  summary: 'A submission version was scored by a method version',
  key: (data) => data.cityId,
  data: z.object({
    ...submissionReference,
    methodVersion: z.string(),
    origin: origin.exclude(['published']),
    submittedAt: instant,
    /** Sent after the end of the round, in an extension the office granted. Absent for what came in time. */
    late: z.boolean().optional(),
    indicators: z.array(scoredItem),
    composites: z.array(scoredItem),
    questions: z.array(scoredQuestion),
  }),
});
