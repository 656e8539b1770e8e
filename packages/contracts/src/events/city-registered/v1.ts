import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { uuid } from '../../identifiers.ts';
import { cityProfile } from '../shared/city-profile.ts';

export const cityRegisteredV1 = defineEvent({
  type: 'interlace.city-registry.city.registered.v1',
  topic: topics.organisations,
  summary: 'A city was registered with its profile',
  key: (data) => data.cityId,
  data: z.object({ cityId: uuid, profile: cityProfile }),
});
