import { instant, uuid } from '@interlace/contracts';
import { type App, command, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import { deviceOf } from './device.ts';
import type { Identity } from './identity.routes.ts';
import { ownSession } from './own-session.ts';
import { IDLE_SESSION_MS } from './session-rules.ts';

const tags = ['identity'];
/** Nobody has more browsers than that in hand. */
const MOST_SHOWN = 200;

const ownSessions = z
  .object({
    items: z.array(
      z.object({
        id: uuid,
        device: z
          .string()
          .nullable()
          .describe('Such as `Firefox on Linux`; null where the browser says nothing'),
        beganAt: instant,
        lastUsedAt: instant.describe('To the minute'),
        endsAt: instant.describe('At the latest; it ends sooner when it is not used for 12 hours'),
        organisationId: uuid.nullable().describe('The organisation acted for'),
        isCurrent: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'OwnSessions' });

/** The sessions of the own account, never their secrets, and the organisation the current one acts for. */
export function sessionsRoutes(app: App, identity: Identity): void {
  const { credentials, database, now } = identity;

  app.get(
    '/api/v1/sessions',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listOwnSessions',
        tags,
        summary: 'Where the own account is signed in, the last used first',
        response: { 200: ownSessions },
      },
    },
    async (request) => {
      const { session: current, user } = await ownSession(identity, request);
      const usedAfter = new Date(now().getTime() - IDLE_SESSION_MS);
      const rows = await database.client.session.findMany({
        where: { userId: user.id, expiresAt: { gt: now() }, updatedAt: { gt: usedAfter } },
        orderBy: { updatedAt: 'desc' },
        take: MOST_SHOWN,
      });
      return {
        items: rows.map(({ id, userAgent, createdAt, updatedAt, expiresAt, activeOrganizationId }) => ({
          id,
          device: deviceOf(userAgent),
          beganAt: createdAt.toISOString(),
          lastUsedAt: updatedAt.toISOString(),
          endsAt: expiresAt.toISOString(),
          organisationId: activeOrganizationId,
          isCurrent: id === current.id,
        })),
      };
    },
  );

  app.delete(
    '/api/v1/sessions/:id',
    {
      schema: {
        operationId: 'endOwnSession',
        tags,
        summary: 'End one of the own sessions',
        params: z.object({ id: uuid }),
        response: { 204: z.undefined() },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { id } = request.params;
      const { count } = await tx.session.deleteMany({ where: { id, userId: principal.subject } });
      if (count === 0) throw notFound('The session');
      database.afterCommit(tx, credentials.forget);
      return { status: 204 };
    }),
  );

  app.delete(
    '/api/v1/sessions',
    {
      schema: {
        operationId: 'endOtherSessions',
        tags,
        summary: 'End all sessions of the own account but the current one',
        response: { 204: z.undefined() },
      },
    },
    command(database, async ({ request, tx }) => {
      const { session, user } = await ownSession(identity, request);
      const others = { userId: user.id, id: { not: session.id } };
      const { count } = await tx.session.deleteMany({ where: others });
      database.afterCommit(tx, credentials.forget);
      return { status: 204, audit: { after: { ended: count } } };
    }),
  );

  app.put(
    '/api/v1/session/organisation',
    {
      schema: {
        operationId: 'chooseOrganisation',
        tags,
        summary: 'Act for another organisation one is a member of',
        body: z.strictObject({ organisationId: uuid }),
        response: { 204: z.undefined() },
      },
    },
    command(database, async ({ request, tx }) => {
      const { organisationId } = request.body;
      const { session, user } = await ownSession(identity, request);
      const where = { organizationId_userId: { organizationId: organisationId, userId: user.id } };
      if (!(await tx.member.findUnique({ where }))) throw notFound('The organisation');
      await tx.session.update({
        where: { id: session.id },
        data: { activeOrganizationId: organisationId },
      });
      database.afterCommit(tx, credentials.forget);
      const object = { kind: 'sessions', id: session.id };
      const before = { organisationId: session.activeOrganizationId ?? null };
      return { status: 204, audit: { object, before, after: { organisationId } } };
    }),
  );
}
