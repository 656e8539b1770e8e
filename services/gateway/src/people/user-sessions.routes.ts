import { uuid } from '@interlace/contracts';
import { type App, command, cursorQuery, decodeCursor, notFound, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Gateway } from '../gateway.ts';
import { idParams, sessionBody } from './people.wire.ts';

const tags = ['people'];
const response = { 204: z.undefined() };

/** Sessions of an account, for the administrators of the platform; never their secrets. */
export function userSessionsRoutes(app: App, { database, credentials, now }: Gateway): void {
  app.get(
    '/api/v1/users/:id/sessions',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listUserSessions',
        tags,
        summary: 'Where an account is signed in',
        params: idParams,
        querystring: cursorQuery,
        response: { 200: page(sessionBody) },
      },
    },
    async ({ params: { id: userId }, query: { limit, cursor } }) => {
      if ((await database.client.user.count({ where: { id: userId } })) === 0) throw notFound('The user');
      const rows = await database.client.session.findMany({
        where: { userId, expiresAt: { gt: now() }, id: { lt: decodeCursor(cursor, uuid) } },
        orderBy: { id: 'desc' },
        take: limit + 1,
      });
      return toPage(
        rows,
        limit,
        ({ id }) => id,
        (row) => ({
          id: row.id,
          createdAt: row.createdAt.toISOString(),
          updatedAt: row.updatedAt.toISOString(),
          expiresAt: row.expiresAt.toISOString(),
          organisationId: row.activeOrganizationId,
          userAgent: row.userAgent,
        }),
      );
    },
  );

  app.delete(
    '/api/v1/users/:id/sessions/:sessionId',
    {
      schema: {
        operationId: 'endUserSession',
        tags,
        summary: 'End one session of an account',
        params: idParams.extend({ sessionId: uuid }),
        response,
      },
    },
    command(database, async ({ request, tx }) => {
      const { id: userId, sessionId: id } = request.params;
      const { count } = await tx.session.deleteMany({ where: { id, userId } });
      if (count === 0) throw notFound('The session');
      database.afterCommit(tx, credentials.forget);
      return { status: 204 };
    }),
  );

  app.delete(
    '/api/v1/users/:id/sessions',
    {
      schema: {
        operationId: 'endUserSessions',
        tags,
        summary: 'End every session of an account',
        params: idParams,
        response,
      },
    },
    command(database, async ({ request, tx }) => {
      const { id: userId } = request.params;
      if ((await tx.user.count({ where: { id: userId } })) === 0) throw notFound('The user');
      const { count } = await tx.session.deleteMany({ where: { userId } });
      database.afterCommit(tx, credentials.forget);
      return { status: 204, audit: { after: { ended: count } } };
    }),
  );
}
