import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { instant, uuid } from '../../identifiers.ts';

export const roundClosedV1 = defineEvent({
  type: 'interlace.questionnaire.round.closed.v1',
  topic: topics.rounds,
  summary: 'A round closed; nothing can be submitted to it any more',
  key: (data) => data.roundId,
  data: z.object({ roundId: uuid, networkId: uuid, closedAt: instant }),
});
