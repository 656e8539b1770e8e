import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { code, uuid } from '../../identifiers.ts';

export const networkFoundedV1 = defineEvent({
  type: 'interlace.city-registry.network.founded.v1',
  topic: topics.networks,
  summary: 'A network of organisations was founded',
  key: (data) => data.networkId,
  data: z.object({
    networkId: uuid,
    code,
    name: z.string(),
    /** True for a network of invented cities, whose figures are always illustrative. */
    fictitious: z.boolean(),
    /** Fewest cities a statistic of this network may sum up; five where it is not said. */
    minimumGroup: z.int().min(3).optional(),
  }),
});
