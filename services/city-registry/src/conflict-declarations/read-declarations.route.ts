import { uuid } from '@interlace/contracts';
import { type App, page, sendWithEtag, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import { keepingOf } from '../networks/keeping.ts';
import { dayOf, type Registry } from '../registry.ts';
import { afterId, contentTag, listQuery } from '../wire.ts';
import { listDeclarations } from './declaration.store.ts';
import { declarationBody, toDeclarationBody } from './declaration.wire.ts';

export function listDeclarationsRoute(app: App, { database, now }: Registry): void {
  app.get(
    '/api/v1/conflict-declarations',
    {
      schema: {
        operationId: 'listConflictDeclarations',
        tags: ['conflict-declarations'],
        summary: 'What evaluators declared of their ties to cities',
        description: 'An office sees what concerns its cities; a city and an evaluator see their own.',
        querystring: z.strictObject({
          ...listQuery,
          cityId: uuid.optional().describe('Declarations of ties to this city alone'),
          evaluatorId: uuid.optional().describe('Declarations of this evaluator alone'),
        }),
        response: { 200: page(declarationBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, ...filter } = request.query;
      const { principal } = request;
      const rows = await listDeclarations(
        database.client,
        {
          ...filter,
          party: principal.organisation.id,
          keeping: await keepingOf(database.client, principal, dayOf(now())),
          after: afterId(cursor),
        },
        limit + 1,
      );
      const body = toPage(rows, limit, ({ id }) => id, toDeclarationBody);
      return sendWithEtag(request, reply, { etag: contentTag(body), body });
    },
  );
}
