import { code, day, organisationKind, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { chosenId } from '../wire.ts';
import { DEFAULT_MINIMUM_GROUP } from './network.ts';

export const networkBody = z
  .object({
    id: uuid,
    code,
    name: z.string(),
    fictitious: z.boolean().meta({ description: 'True for a network of invented cities' }),
    minimumGroup: z.int().meta({ description: 'Fewest cities a statistic of the network may sum up' }),
  })
  .meta({ id: 'Network' });

/** Under three, a member of a group could compute the one other value from a mean. */
export const minimumGroup = z.int().min(3).max(1_000);

export const newNetwork = z
  .strictObject({
    id: chosenId,
    code,
    name: requiredText(200),
    fictitious: z.boolean().default(false),
    minimumGroup: minimumGroup
      .default(DEFAULT_MINIMUM_GROUP)
      .describe('Fewest cities a statistic of the network may sum up'),
  })
  .meta({ examples: [{ code: 'northern-cities', name: 'Network of northern cities' }] });

export const memberBody = z
  .object({
    organisationId: uuid,
    code,
    name: z.string(),
    kind: organisationKind,
    since: day.nullable().meta({ description: 'First day; null where it is not known' }),
    until: day.nullable().meta({ description: 'Last day; null for a member of today' }),
  })
  .meta({ id: 'Member' });

export const membershipBody = z.object({
  networkId: uuid,
  organisationId: uuid,
  since: day.nullable(),
  until: day.nullable(),
});
