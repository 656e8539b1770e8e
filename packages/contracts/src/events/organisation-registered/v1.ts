import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { code, country, uuid } from '../../identifiers.ts';

export const organisationRegisteredV1 = defineEvent({
  type: 'interlace.city-registry.organisation.registered.v1',
  topic: topics.organisations,
  summary:
    'A technical partner, evaluator or network office was registered (cities have an event of their own)',
  key: (data) => data.organisationId,
  data: z.object({
    organisationId: uuid,
    kind: z.enum(['technical-partner', 'evaluator', 'network-office']),
    code,
    name: z.string(),
    country: country.nullable(),
  }),
});
