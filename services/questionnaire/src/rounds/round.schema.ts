import { band, bands, code, instant, instrumentReference, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';

const year = z.int().min(1900).max(2200);

/** Instants the database and people can both make sense of. */
const sensibleInstant = instant.refine(
  (value) => value >= '2000' && value < '2200',
  'must lie from 2000 to 2199',
);

const bandList = z.array(z.strictObject(band.shape)).min(1).max(20);

export const openRoundBody = z
  .strictObject({
    id: uuid
      .toLowerCase()
      .optional()
      .meta({ description: 'Chosen by the caller; made by the service where absent' }),
    networkId: uuid.toLowerCase(),
    code,
    name: requiredText(200),
    instrument: z.strictObject(instrumentReference.shape),
    opensAt: sensibleInstant,
    closesAt: sensibleInstant.meta({
      description: 'The deadline: nothing is submitted from this instant on',
    }),
    referenceYear: year.meta({ description: 'The year whose population and foreign-born share apply' }),
    bands: z.strictObject({ population: bandList, foreignBornShare: bandList }).optional().meta({
      description: 'Half-open intervals from below to above, without gap or overlap, open at both ends',
    }),
  })
  .meta({
    examples: [
      {
        networkId: '6f1c0e52-0d5e-4a8e-9d3b-2f6a7c1b8e90',
        code: 'epi-2028',
        name: 'EPI round 2028',
        instrument: { code: 'intercultural', version: '1.0.0' },
        opensAt: '2028-02-01T08:00:00Z',
        closesAt: '2028-09-30T22:00:00Z',
        referenceYear: 2027,
      },
    ],
  });

export const roundBody = z
  .object({
    id: uuid,
    networkId: uuid,
    code,
    name: z.string(),
    instrument: instrumentReference,
    opensAt: instant,
    closesAt: instant,
    closedAt: instant.nullable(),
    state: z.enum(['announced', 'open', 'closed']),
    referenceYear: z.int(),
    bands,
    fictitious: z.boolean(),
  })
  .meta({ id: 'Round' });
export type RoundBody = z.infer<typeof roundBody>;

export const roundParams = z.object({ id: uuid.describe('Id of the round') });
