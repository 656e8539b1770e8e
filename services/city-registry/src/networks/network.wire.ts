import { code, day, organisationKind, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { chosenId } from '../wire.ts';

export const networkBody = z
  .object({
    id: uuid,
    code,
    name: z.string(),
    fictitious: z.boolean().meta({ description: 'True for a network of invented cities' }),
  })
  .meta({ id: 'Network' });

export const newNetwork = z
  .strictObject({
    id: chosenId,
    code,
    name: requiredText(200),
    fictitious: z.boolean().default(false),
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
