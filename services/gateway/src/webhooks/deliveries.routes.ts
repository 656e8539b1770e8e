import type { Principal } from '@interlace/contracts';
import {
  type App,
  command,
  DomainError,
  decodeCursor,
  notFound,
  page,
  toPage,
  uuidv7,
} from '@interlace/service-kit';
import { addPing, listDeliveries, lockDelivery, replayDelivery } from './delivery.store.ts';
import { findEndpoint } from './endpoint.store.ts';
import {
  deliveryBody,
  deliveryParams,
  deliveryPosition,
  deliveryQuery,
  toDeliveryBody,
  webhookParams,
} from './webhook.schema.ts';
import { pingMessage } from './webhook-news.ts';
import type { WebhooksRoom } from './webhooks.ts';

const tags = ['webhooks'];
const PINGS_A_MINUTE = { max: 30, timeWindow: 60_000 };

/** The endpoint of the caller's own organisation. @throws DomainError `not-found` for any other */
async function ownEndpoint(
  client: Parameters<typeof findEndpoint>[0],
  id: string,
  { organisation }: Principal,
) {
  const endpoint = await findEndpoint(client, { id, organisationId: organisation.id });
  if (!endpoint) throw notFound('The webhook');
  return endpoint;
}

/** The log of deliveries, and asking for one. */
export function deliveriesRoutes(app: App, room: WebhooksRoom): void {
  const { database } = room;
  app.get(
    '/api/v1/webhooks/:id/deliveries',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listWebhookDeliveries',
        tags,
        summary: 'The log of deliveries of the last 30 days, the newest first',
        params: webhookParams,
        querystring: deliveryQuery,
        response: { 200: page(deliveryBody) },
      },
    },
    async ({ params: { id }, query, principal }) => {
      const { limit, cursor, state } = query;
      const before = decodeCursor(cursor, deliveryPosition);
      const { id: endpointId } = await ownEndpoint(database.client, id, principal);
      const rows = await listDeliveries(database.pool, { endpointId, state, before, take: limit + 1 });
      return toPage(rows, limit, ({ seq }) => seq, toDeliveryBody);
    },
  );
  testRoute(app, room);
  replayRoute(app, room);
}

function testRoute(app: App, { database, now, source, wakeAfter }: WebhooksRoom): void {
  app.post(
    '/api/v1/webhooks/:id/test',
    {
      config: { rateLimit: PINGS_A_MINUTE },
      schema: {
        operationId: 'testWebhook',
        tags,
        summary: 'Send a ping, in any state of the webhook; tried once, the log tells how it went',
        params: webhookParams,
        response: { 202: deliveryBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { id: endpointId } = await ownEndpoint(tx, request.params.id, principal);
      const at = now();
      const message = pingMessage({ id: uuidv7(), source, webhookId: endpointId, at });
      const ping = await addPing(database.sql(tx), { endpointId, message, now: at });
      wakeAfter(tx);
      return { status: 202, body: toDeliveryBody(ping) };
    }),
  );
}

function replayRoute(app: App, { database, now, wakeAfter }: WebhooksRoom): void {
  app.post(
    '/api/v1/webhooks/:id/deliveries/:deliveryId/replay',
    {
      schema: {
        operationId: 'replayWebhookDelivery',
        tags,
        summary: 'Send a settled delivery again, unchanged and under the same webhook-id',
        params: deliveryParams,
        response: { 202: deliveryBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const endpoint = await ownEndpoint(tx, request.params.id, principal);
      const delivery = await lockDelivery(sql, { id: request.params.deliveryId, endpointId: endpoint.id });
      if (!delivery) throw notFound('The delivery');
      if (delivery.state === 'waiting') throw new DomainError('conflict', 'The delivery is still waiting.');
      if (endpoint.state === 'stopped') {
        throw new DomainError('webhook-stopped', 'Set the webhook to active before you replay.');
      }
      const replayed = await replayDelivery(sql, delivery.id, now());
      wakeAfter(tx);
      return { status: 202, body: toDeliveryBody(replayed) };
    }),
  );
}
