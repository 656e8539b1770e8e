import { uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, page, toPage } from '@interlace/service-kit';
import { dayOf } from '../day.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { extensionsInSight } from './extension.access.ts';
import { extensionBody, extensionFilter, toExtensionBody } from './extension.schema.ts';
import { listExtensions } from './extension.store.ts';

export function listExtensionsRoute(app: App, { database, now }: Questionnaire): void {
  app.get(
    '/api/v1/extensions',
    {
      schema: {
        operationId: 'listExtensions',
        tags: ['extensions'],
        summary:
          'What your city, or the cities of your network, asked for and were answered, the latest first',
        querystring: cursorQuery.extend(extensionFilter),
        response: { 200: page(extensionBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, roundId, state } = request.query;
      const sight = await extensionsInSight(database.pool, request.principal, dayOf(now()));
      const after = decodeCursor(cursor, uuid);
      const rows = await listExtensions(database.pool, { ...sight, roundId, state, after, take: limit + 1 });
      return sendTagged(
        request,
        reply,
        toPage(rows, limit, ({ id }) => id, toExtensionBody),
      );
    },
  );
}
