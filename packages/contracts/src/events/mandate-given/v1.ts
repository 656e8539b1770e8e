import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { day, uuid } from '../../identifiers.ts';

export const mandateGivenV1 = defineEvent({
  type: 'interlace.city-registry.mandate.given.v1',
  topic: topics.organisations,
  summary: 'A technical partner may support, or an evaluator may review, a city',
  key: (data) => data.cityId,
  data: z.object({
    mandateId: uuid,
    cityId: uuid,
    organisationId: uuid,
    kind: z.enum(['support', 'evaluation']),
    from: day,
    until: day.nullable(),
    /** The round it is for; every round where it is not said. */
    roundId: uuid.optional(),
  }),
});
