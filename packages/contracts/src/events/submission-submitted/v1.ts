import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { instant } from '../../identifiers.ts';
import { answerFact, submissionReference } from '../shared/submission.ts';

export const submissionSubmittedV1 = defineEvent({
  type: 'interlace.questionnaire.submission.submitted.v1',
  topic: topics.submissions,
  summary: 'A city submitted its answers; after a reopening, a higher version replaces the former one',
  key: (data) => data.cityId,
  data: z.object({
    ...submissionReference,
    origin: z.enum(['submitted', 'illustrative']),
    submittedAt: instant,
    /** Sent after the end of the round, in an extension the office granted. Absent for what came in time. */
    late: z.boolean().optional(),
    answers: z.array(answerFact),
  }),
});
