import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { uuid } from '../../identifiers.ts';

export const scoreWithdrawnV1 = defineEvent({
  type: 'interlace.scoring.score.withdrawn.v1',
  topic: topics.scores,
  summary: 'The score of a withdrawn submission no longer counts',
  key: (data) => data.cityId,
  data: z.object({ submissionId: uuid, cityId: uuid, roundId: uuid, submissionVersion: z.int().min(1) }),
});
