import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { uuid } from '../../identifiers.ts';
import { cityProfile } from '../shared/city-profile.ts';

export const cityProfileChangedV1 = defineEvent({
  type: 'interlace.city-registry.city.profile-changed.v1',
  topic: topics.organisations,
  summary: 'A city profile changed; the event holds the whole profile as it now stands',
  key: (data) => data.cityId,
  data: z.object({ cityId: uuid, profile: cityProfile }),
});
