import { band, bands, code, instant, instrumentReference, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { extensionState } from '../extensions/extension.schema.ts';
import { isTimeZone } from '../schedule/local-time.ts';

const year = z.int().min(1900).max(2200);

/** Instants the database and people can both make sense of. */
const sensibleInstant = instant.refine(
  (value) => value >= '2000' && value < '2200',
  'must lie from 2000 to 2199',
);

const timeZone = z
  .string()
  .max(60)
  .regex(/^[A-Za-z][\w+/-]*$/, 'must be an IANA name')
  .refine(isTimeZone, 'is no time zone known here');

const reminderDays = z
  .array(z.int().min(1).max(90))
  .max(10)
  .refine((days) => new Set(days).size === days.length, 'names a day twice');

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
    timeZone: timeZone.default('UTC').meta({
      description: 'IANA name of the time zone the deadline is told in',
      examples: ['Europe/Brussels'],
    }),
    reminderDays: reminderDays.default([14, 7, 2, 1]).meta({
      description:
        'How many days before its deadline a city that has not sent is reminded; none for an empty list',
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
        timeZone: 'Europe/Brussels',
        reminderDays: [14, 7, 2, 1],
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
    timeZone: z.string().meta({ description: 'IANA name of the time zone the deadline is told in' }),
    reminderDays: z.array(z.int()),
    isMine: z
      .boolean()
      .meta({ description: 'Whether your organisation belongs to the network of the round' }),
    deadlineForMe: instant.nullable().meta({
      description:
        'Until when your city may send, an extension counted; null for whoever is no city of the round',
    }),
    remindersForMe: z.array(instant).meta({
      description: 'When your city is reminded while it has not sent, the earliest first',
    }),
    extension: extensionState
      .nullable()
      .meta({ description: 'What your city asked for last; null if nothing' }),
  })
  .meta({ id: 'Round' });
export type RoundBody = z.infer<typeof roundBody>;

export const roundParams = z.object({ id: uuid.describe('Id of the round') });
