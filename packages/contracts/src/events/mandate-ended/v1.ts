import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { day, uuid } from '../../identifiers.ts';

export const mandateEndedV1 = defineEvent({
  type: 'interlace.city-registry.mandate.ended.v1',
  topic: topics.organisations,
  summary: 'A mandate ended',
  key: (data) => data.cityId,
  data: z.object({ mandateId: uuid, cityId: uuid, organisationId: uuid, endedOn: day }),
});
