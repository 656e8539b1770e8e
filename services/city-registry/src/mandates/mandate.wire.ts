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
    from: day.meta({ description: 'First day' }),
    until: day.nullable().meta({ description: 'Planned last day; null for a mandate without end' }),
    endedOn: day.nullable().meta({ description: 'Last day as it came, where the mandate was ended' }),
  })
  .meta({ id: 'Mandate' });

export const newMandate = z.strictObject({
  id: chosenId,
  cityId: uuid,
  organisationId: uuid,
  kind,
  from: day,
  until: day.nullable().default(null),
});
