import { code, organisationKind, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { countryCode } from '../countries.ts';
import { chosenId } from '../wire.ts';
import { partnerKinds } from './organisation.ts';

export const organisationBody = z
  .object({
    id: uuid,
    kind: organisationKind,
    code,
    name: z.string(),
    country: z.string().nullable(),
    fictitious: z.boolean().meta({ description: 'True for an invented city' }),
  })
  .meta({ id: 'Organisation' });

export const newOrganisation = z
  .strictObject({
    id: chosenId,
    kind: z.enum(partnerKinds),
    code,
    name: requiredText(200),
    country: countryCode.nullable().default(null),
  })
  .meta({
    examples: [{ kind: 'evaluator', code: 'harbour-institute', name: 'Harbour Institute', country: 'NL' }],
  });
