import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { instant } from '../../identifiers.ts';
import { submissionReference } from '../shared/submission.ts';

export const submissionValidatedV1 = defineEvent({
  type: 'interlace.questionnaire.submission.validated.v1',
  topic: topics.submissions,
  summary: 'A mandated evaluator confirmed this version of a submission',
  key: (data) => data.cityId,
  data: z.object({ ...submissionReference, validatedAt: instant }),
});
