import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { day, uuid } from '../../identifiers.ts';

export const networkLeftV1 = defineEvent({
  type: 'interlace.city-registry.network.left.v1',
  topic: topics.organisations,
  summary: 'An organisation left a network',
  key: (data) => data.organisationId,
  data: z.object({ networkId: uuid, organisationId: uuid, until: day }),
});
