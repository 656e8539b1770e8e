import { uuid } from '@interlace/contracts';
import {
  type App,
  command,
  cursorQuery,
  DomainError,
  decodeCursor,
  digest,
  notFound,
  page,
  toPage,
  uuidv7,
} from '@interlace/service-kit';
import { z } from 'zod';
import { restartWaiting } from './delivery.store.ts';
import {
  addEndpoint,
  changeEndpoint,
  countEndpoints,
  type Endpoint,
  findEndpoint,
  listEndpoints,
  removeEndpoint,
  rotateSecret,
} from './endpoint.store.ts';
import {
  toWebhookBody,
  webhookBodies,
  webhookBody,
  webhookParams,
  webhookWithSecret,
} from './webhook.schema.ts';
import { makeSecret } from './webhook-secret.ts';
import type { WebhooksRoom } from './webhooks.ts';

const MOST_ENDPOINTS = 20;

const tags = ['webhooks'];
const missing = () => notFound('The webhook');

/** What the audit log keeps: of an address its origin, for the rest of it may be a receiver's secret. */
function audited({ url, description, eventTypes, state }: Endpoint) {
  return {
    origin: new URL(url).origin,
    url: digest(url),
    description: digest(description),
    eventTypes,
    state,
  };
}

/** Endpoints of the caller's organisation; those of others are not there. */
export function endpointsRoutes(app: App, room: WebhooksRoom): void {
  readingRoutes(app, room);
  createRoute(app, room);
  changeRoute(app, room);
  rotateRoute(app, room);

  app.delete(
    '/api/v1/webhooks/:id',
    {
      schema: {
        operationId: 'deleteWebhook',
        tags,
        summary: 'Delete a webhook, with what waits for it and its log',
        params: webhookParams,
        response: { 204: z.undefined() },
      },
    },
    command(room.database, async ({ request, tx, principal }) => {
      const { id } = request.params;
      const before = await removeEndpoint(tx, { id, organisationId: principal.organisation.id });
      if (!before) throw missing();
      return { status: 204, audit: { before: audited(before) } };
    }),
  );
}

function readingRoutes(app: App, { database }: WebhooksRoom): void {
  app.get(
    '/api/v1/webhooks',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listWebhooks',
        tags,
        summary: "Webhooks of the caller's organisation, the newest first",
        querystring: cursorQuery,
        response: { 200: page(webhookBody) },
      },
    },
    async ({ query, principal }) => {
      const { limit, cursor } = query;
      const after = decodeCursor(cursor, uuid);
      const organisationId = principal.organisation.id;
      const rows = await listEndpoints(database.client, { organisationId, after, take: limit + 1 });
      return toPage(rows, limit, ({ id }) => id, toWebhookBody);
    },
  );

  app.get(
    '/api/v1/webhooks/:id',
    {
      config: { untagged: true },
      schema: {
        operationId: 'getWebhook',
        tags,
        summary: 'A webhook; its secret is never told again',
        params: webhookParams,
        response: { 200: webhookBody },
      },
    },
    async ({ params: { id }, principal }) => {
      const endpoint = await findEndpoint(database.client, { id, organisationId: principal.organisation.id });
      if (!endpoint) throw missing();
      return toWebhookBody(endpoint);
    },
  );
}

function createRoute(app: App, { database, now, allowPrivate, safe }: WebhooksRoom): void {
  app.post(
    '/api/v1/webhooks',
    {
      schema: {
        operationId: 'createWebhook',
        tags,
        summary: 'Have news delivered to an address; the answer tells the secret that verifies them, once',
        body: webhookBodies(allowPrivate).create,
        response: { 201: webhookWithSecret },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const organisationId = principal.organisation.id;
      if ((await countEndpoints(database, tx, organisationId)) >= MOST_ENDPOINTS) {
        throw new DomainError('webhook-limit', `An organisation has at most ${MOST_ENDPOINTS} webhooks.`);
      }
      const id = uuidv7();
      const secret = makeSecret();
      const facts = { ...request.body, url: new URL(request.body.url).href };
      const sealed = safe.seal(secret, id);
      const endpoint = await addEndpoint(tx, { id, organisationId, facts, sealed, at: now() });
      return {
        status: 201,
        headers: { location: `/api/v1/webhooks/${id}` },
        body: toWebhookBody(endpoint),
        once: async () => ({ secret }),
        audit: { object: { kind: 'webhooks', id }, after: audited(endpoint) },
      };
    }),
  );
}

function changeRoute(app: App, { database, now, allowPrivate, wakeAfter }: WebhooksRoom): void {
  app.patch(
    '/api/v1/webhooks/:id',
    {
      schema: {
        operationId: 'changeWebhook',
        tags,
        summary: 'Change, pause or resume a webhook',
        description:
          'What waits is tried anew, and at once, where it is set to active or gets another address. A stopped one begins again with what happens from then on; replay what failed.',
        params: webhookParams,
        body: webhookBodies(allowPrivate).change,
        response: { 200: webhookBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { url, ...change } = request.body;
      const where = { id: request.params.id, organisationId: principal.organisation.id };
      const address = url === undefined ? {} : { url: new URL(url).href };
      const changed = await changeEndpoint(tx, where, { ...change, ...address, updatedAt: now() });
      if (!changed) throw missing();
      if (url !== undefined || change.state === 'active') {
        await restartWaiting(database.sql(tx), where.id, now());
        wakeAfter(tx);
      }
      const { before, after } = changed;
      const audit = { before: audited(before), after: audited(after) };
      return { status: 200, body: toWebhookBody(after), audit };
    }),
  );
}

function rotateRoute(app: App, { database, now, safe }: WebhooksRoom): void {
  app.post(
    '/api/v1/webhooks/:id/rotate-secret',
    {
      schema: {
        operationId: 'rotateWebhookSecret',
        tags,
        summary: 'Make a new secret, told once; for 24 hours the one before signs too',
        params: webhookParams,
        response: { 200: webhookWithSecret },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { id } = request.params;
      const secret = makeSecret();
      const rotation = { sealed: safe.seal(secret, id), at: now() };
      const endpoint = await rotateSecret(tx, { id, organisationId: principal.organisation.id }, rotation);
      if (!endpoint) throw missing();
      return {
        status: 200,
        body: toWebhookBody(endpoint),
        once: async () => ({ secret }),
        audit: { after: { secret: 'rotated' } },
      };
    }),
  );
}
