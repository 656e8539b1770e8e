import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { day, uuid } from '../../identifiers.ts';

export const networkJoinedV1 = defineEvent({
  type: 'interlace.city-registry.network.joined.v1',
  topic: topics.organisations,
  summary: 'An organisation became a member of a network',
  key: (data) => data.organisationId,
  data: z.object({ networkId: uuid, organisationId: uuid, since: day.nullable() }),
});
