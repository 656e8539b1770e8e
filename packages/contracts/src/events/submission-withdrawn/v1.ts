import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { instant } from '../../identifiers.ts';
import { submissionReference } from '../shared/submission.ts';

export const submissionWithdrawnV1 = defineEvent({
  type: 'interlace.questionnaire.submission.withdrawn.v1',
  topic: topics.submissions,
  summary: 'A city withdrew its submission; no figure of it is shown any more',
  key: (data) => data.cityId,
  data: z.object({ ...submissionReference, withdrawnAt: instant }),
});
