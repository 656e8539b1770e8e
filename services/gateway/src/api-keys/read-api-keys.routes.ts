import { day, uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, notFound, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Gateway } from '../gateway.ts';
import { findKey, listKeys, readUsage } from './api-key.store.ts';
import { apiKeyBody, apiKeyUsage, keyParams, keysInSight } from './api-key.wire.ts';
import type { ApiKeys } from './api-keys.ts';

const tags = ['api-keys'];
const config = { untagged: true as const };
const USAGE_SHOWN_MS = 30 * 86_400_000;

/** Keys of one's own organisation, never their secrets, and how they are used. */
export function readApiKeysRoutes(app: App, { database, now }: Gateway, { usage }: ApiKeys): void {
  app.get(
    '/api/v1/api-keys',
    {
      config,
      schema: {
        operationId: 'listApiKeys',
        tags,
        summary:
          'API keys of the own organisation, the newest first; of every organisation for an administrator',
        querystring: cursorQuery,
        response: { 200: page(apiKeyBody) },
      },
    },
    async ({ query: { limit, cursor }, principal }) => {
      const organisationId = keysInSight(principal);
      const after = decodeCursor(cursor, uuid);
      const rows = await listKeys(database.pool, { organisationId, after, limit: limit + 1, now: now() });
      return toPage(
        rows,
        limit,
        ({ id }) => id,
        (row) => row,
      );
    },
  );

  app.get(
    '/api/v1/api-keys/:id',
    {
      config,
      schema: {
        operationId: 'getApiKey',
        tags,
        summary: 'One API key',
        params: keyParams,
        response: { 200: apiKeyBody },
      },
    },
    async ({ params: { id }, principal }) => {
      const key = await findKey(database.pool, { id, organisationId: keysInSight(principal), now: now() });
      if (!key) throw notFound('The API key');
      return key;
    },
  );

  app.get(
    '/api/v1/api-keys/:id/usage',
    {
      config,
      schema: {
        operationId: 'getApiKeyUsage',
        tags,
        summary: 'Calls of a key by day and group of routes, the newest day first',
        params: keyParams,
        querystring: z.strictObject({
          since: day.optional().describe('First day shown (UTC); 30 days ago where none is named'),
        }),
        response: { 200: apiKeyUsage },
      },
    },
    async ({ params: { id }, query, principal }) => {
      const time = now();
      const key = await findKey(database.pool, { id, organisationId: keysInSight(principal), now: time });
      if (!key) throw notFound('The API key');
      await usage.flush();
      const since = query.since ?? new Date(time.getTime() - USAGE_SHOWN_MS).toISOString().slice(0, 10);
      return { quotaPerDay: key.quotaPerDay, days: await readUsage(database.pool, { keyId: id, since }) };
    },
  );
}
