import { instant, text, uuid } from '@interlace/contracts';
import { cursorQuery } from '@interlace/service-kit';
import { z } from 'zod';
import { type DeliveryRow, deliveryStates } from './delivery.store.ts';
import type { Endpoint } from './endpoint.store.ts';
import { faultOfTarget } from './target.ts';
import { newsTypes, PING } from './webhook-news.ts';

const MOST_URL_CHARACTERS = 2_000;

export const webhookParams = z.object({ id: uuid.describe('Id of the webhook') });
export const deliveryParams = webhookParams.extend({ deliveryId: uuid.describe('Id of the delivery') });
export const deliveryQuery = cursorQuery.extend({
  state: z.enum(deliveryStates).optional().describe('Only deliveries in this state'),
});
export const deliveryPosition = z.string().regex(/^\d{1,18}$/);

/** Bodies of creating and changing; which addresses will do is the operator's choice. */
export function webhookBodies(allowPrivate: boolean) {
  const url = text(MOST_URL_CHARACTERS)
    .superRefine((value, context) => {
      const fault = faultOfTarget(value, allowPrivate);
      if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
    })
    .meta({ description: 'Where news are posted: https on port 443 or 8443 of a public host' });
  const description = text(500).meta({ description: 'For the people who keep it' });
  const eventTypes = z
    .array(z.enum(newsTypes))
    .min(1)
    .max(newsTypes.length)
    .refine((types) => new Set(types).size === types.length, 'names a type twice')
    .meta({ description: 'What to be told of' });
  const example = {
    url: 'https://data.valmarenna.example/interlace',
    description: 'City data platform',
    eventTypes: ['score-ready'],
  };
  return {
    create: z
      .strictObject({ url, description: description.default(''), eventTypes })
      .meta({ examples: [example] }),
    change: z
      .strictObject({
        url: url.optional(),
        description: description.optional(),
        eventTypes: eventTypes.optional(),
        state: z
          .enum(['active', 'paused'])
          .optional()
          .meta({ description: 'Paused: news are kept, and sent in order once it is active again' }),
      })
      .refine((change) => Object.keys(change).length > 0, 'must change something')
      .meta({ examples: [{ state: 'paused' }] }),
  };
}

const endpointState = z.enum(['active', 'paused', 'stopped']);

export const webhookBody = z
  .object({
    id: uuid,
    url: z.string(),
    description: z.string(),
    eventTypes: z.array(z.string()),
    state: endpointState.meta({
      description:
        'Stopped by the platform where deliveries failed for three days, or the receiver answered 410',
    }),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Webhook' });

export const webhookWithSecret = webhookBody
  .extend({
    secret: z.string().optional().meta({
      description:
        'Verifies signatures: whsec_ and 32 bytes in base64. Told this once; a replayed answer is without it',
    }),
  })
  .meta({ id: 'WebhookWithSecret' });

export const deliveryBody = z
  .object({
    id: uuid,
    messageId: uuid.meta({ description: 'The `webhook-id` it is sent under' }),
    eventType: z.enum([...newsTypes, PING]),
    state: z.enum(deliveryStates).meta({
      description: 'Withheld: the organisation was no longer entitled to the news when they were to be sent',
    }),
    attempts: z.int().meta({ description: 'Tries since it was made, or replayed' }),
    lastStatus: z.int().nullable().meta({ description: 'HTTP status of the last answer; null without one' }),
    lastFault: z.string().nullable().meta({ description: 'Why the last try did not succeed' }),
    createdAt: instant,
    firstTriedAt: instant.nullable(),
    nextTryAt: instant.nullable().meta({ description: 'Null where it is settled' }),
    finishedAt: instant.nullable(),
  })
  .meta({ id: 'WebhookDelivery' });

export function toWebhookBody({ state, createdAt, updatedAt, ...endpoint }: Endpoint) {
  return {
    ...endpoint,
    state: endpointState.parse(state),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function toDeliveryBody({ seq: _, ...row }: DeliveryRow) {
  const { createdAt, firstTriedAt, nextTryAt, finishedAt } = row;
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    firstTriedAt: firstTriedAt?.toISOString() ?? null,
    nextTryAt: row.state === 'waiting' ? nextTryAt.toISOString() : null,
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
