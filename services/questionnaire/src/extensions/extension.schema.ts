import { instant, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';
import type { Extension } from './extension.ts';

const until = instant.refine((value) => value >= '2000' && value < '2200', 'must lie from 2000 to 2199');
const words = requiredText(2_000);
const state = z.enum(['asked', 'granted', 'refused']);

export const askBody = z
  .strictObject({
    roundId: uuid.toLowerCase(),
    until: until.meta({ description: 'Until when the city wishes to send; later than it may now' }),
    reason: words,
  })
  .meta({
    examples: [
      {
        roundId: '6f1c0e52-0d5e-4a8e-9d3b-2f6a7c1b8e90',
        until: '2028-10-14T22:00:00Z',
        reason: 'The council meets after the deadline',
      },
    ],
  });

export const grantBody = z.strictObject({
  until: until.optional().meta({ description: 'A shorter date than was asked for; left out: as asked' }),
  answer: words.optional(),
});
export const refuseBody = z.strictObject({ answer: words });

export const extensionParams = z.object({ id: uuid.describe('Id of the extension') });
export const extensionFilter = { roundId: uuid.optional(), state: state.optional() };

export const extensionBody = z
  .object({
    id: uuid,
    roundId: uuid,
    networkId: uuid,
    cityId: uuid,
    state,
    askedUntil: instant,
    reason: z.string(),
    askedAt: instant,
    grantedUntil: instant.nullable(),
    answer: z.string().nullable().meta({ description: 'What the office said to it' }),
    decidedAt: instant.nullable(),
  })
  .meta({ id: 'Extension' });
export type ExtensionBody = z.infer<typeof extensionBody>;

/** An extension as a round shows it to its city. */
export const extensionState = z
  .object({ id: uuid, state, askedUntil: instant, grantedUntil: instant.nullable() })
  .meta({ id: 'ExtensionState' });

/** The wire form. Pure. */
export function toExtensionBody({
  askedUntil,
  askedAt,
  grantedUntil,
  decidedAt,
  ...rest
}: Extension): ExtensionBody {
  return {
    ...rest,
    askedUntil: askedUntil.toISOString(),
    askedAt: askedAt.toISOString(),
    grantedUntil: grantedUntil?.toISOString() ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
