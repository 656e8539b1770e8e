import { day, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { chosenId } from '../wire.ts';
import { mandateKinds } from './mandate.ts';

const kind = z.enum(mandateKinds).meta({ description: 'Technical partners support, evaluators evaluate' });

export const mandateBody = z
  .object({
    id: uuid,
    cityId: uuid,
    organisationId: uuid,
    kind,
    roundId: uuid.nullable().meta({ description: 'The round it is for; null for every round' }),
    from: day.meta({ description: 'First day' }),
    until: day.nullable().meta({ description: 'Planned last day; null for a mandate without end' }),
    endedOn: day
      .nullable()
      .meta({ description: 'The day from which on it opens nothing any more, where it was ended' }),
  })
  .meta({ id: 'Mandate' });

export const newMandate = z
  .strictObject({
    id: chosenId,
    cityId: uuid,
    organisationId: uuid,
    kind,
    roundId: uuid.nullable().default(null),
    from: day,
    until: day.nullable().default(null),
  })
  .meta({
    examples: [
      {
        cityId: '6f1c0e52-0d5e-4a8e-9d3b-2f6a7c1b8e90',
        organisationId: '0c9b7a66-3f1d-4b0a-8d57-51f2c9e8a7d4',
        kind: 'evaluation',
        from: '2027-01-01',
        until: '2027-12-31',
      },
    ],
  });
