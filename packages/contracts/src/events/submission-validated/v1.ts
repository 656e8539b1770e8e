import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { instant } from '../../identifiers.ts';
import { answerVerdict } from '../shared/review.ts';
import { answerFact, submissionReference } from '../shared/submission.ts';

export const submissionValidatedV1 = defineEvent({
  type: 'interlace.questionnaire.submission.validated.v1',
  topic: topics.submissions,
  summary: 'The review of this version of a submission was released',
  key: (data) => data.cityId,
  data: z.object({
    ...submissionReference,
    validatedAt: instant,
    /** One for each answer that is asked; absent where every answer stands as it was sent. */
    verdicts: z.array(answerVerdict).optional(),
    /** Answers the city gave in the place of those it sent, when an evaluator asked. */
    correctedAnswers: z.array(answerFact).optional(),
  }),
});
