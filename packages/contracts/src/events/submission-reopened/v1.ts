import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { instant } from '../../identifiers.ts';
import { submissionReference } from '../shared/submission.ts';

export const submissionReopenedV1 = defineEvent({
  type: 'interlace.questionnaire.submission.reopened.v1',
  topic: topics.submissions,
  summary:
    'A submission was reopened for correction; the named version stands until the next one is submitted',
  key: (data) => data.cityId,
  data: z.object({ ...submissionReference, reopenedAt: instant }),
});
