import { type App, command, DomainError, digest, notFound, uuidv7 } from '@interlace/service-kit';
import { z } from 'zod';
import type { Gateway, GatewayTx } from '../gateway.ts';
import { demandPresent } from '../people/membership.ts';
import { type ApiKeyRow, endSecrets, findKey } from './api-key.store.ts';
import { keyParams, keysInSight, newApiKey, rotation, shownApiKey } from './api-key.wire.ts';
import { makeSecret } from './secret.ts';

const tags = ['api-keys'];
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Making, rotating and revoking keys. The secret itself is made when all else is stored, and is told once. */
export function changeApiKeysRoutes(app: App, { database, auth, credentials, now }: Gateway): void {
  async function mustFind(tx: GatewayTx, id: string, organisationId: string | null): Promise<ApiKeyRow> {
    const sql = database.sql(tx);
    await sql.query('SELECT FROM access_key WHERE id = $1 FOR UPDATE', [id]);
    const key = await findKey(sql, { id, organisationId, now: now() });
    if (!key) throw notFound('The API key');
    return key;
  }

  app.post(
    '/api/v1/api-keys',
    {
      schema: {
        operationId: 'createApiKey',
        tags,
        summary: 'Make an API key; its secret is shown this once',
        description:
          'A key acts for the organisation with the roles its creator has at the time of each call, as far as its ' +
          'scopes go, and stops when the creator leaves. Send it as `Authorization: Bearer ilk_…`.',
        body: newApiKey,
        response: { 201: shownApiKey },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      await demandPresent(database, tx, principal);
      const { expiresInDays, name, scopes, quotaPerDay } = request.body;
      const createdAt = now();
      const key = {
        id: uuidv7(),
        creatorId: principal.subject,
        name,
        scopes,
        quotaPerDay,
        createdAt,
        expiresAt: new Date(createdAt.getTime() + expiresInDays * DAY_MS),
      };
      await tx.accessKey.create({ data: { ...key, organizationId: principal.organisation.id } });
      const body = {
        ...key,
        organisationId: principal.organisation.id,
        createdAt: createdAt.toISOString(),
        expiresAt: key.expiresAt.toISOString(),
        revokedAt: null,
      };
      const { id, expiresAt } = body;
      return {
        status: 201,
        headers: { location: `/api/v1/api-keys/${id}` },
        body,
        once: () => makeSecret(auth, { keyId: id, expiresInDays }),
        audit: {
          object: { kind: 'api-keys', id },
          after: { name: digest(name), scopes, quotaPerDay, expiresAt },
        },
      };
    }),
  );

  app.post(
    '/api/v1/api-keys/:id/rotate',
    {
      schema: {
        operationId: 'rotateApiKey',
        tags,
        summary:
          'Give a key of one’s own a new secret, shown this once; the former one stays good for a while',
        params: keyParams,
        body: rotation,
        response: { 200: shownApiKey },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { graceHours, expiresInDays } = request.body;
      const key = await mustFind(tx, request.params.id, keysInSight(principal));
      // The secret acts with the creator's roles, which are nobody else's to take.
      if (key.creatorId !== principal.subject)
        throw new DomainError(
          'api-key-of-another',
          'Only its creator may rotate a key; anybody may make one.',
        );
      if (key.revokedAt !== null)
        throw new DomainError('api-key-revoked', 'The key is revoked; make another.');
      const time = now().getTime();
      await endSecrets(tx, key.id, new Date(time + graceHours * HOUR_MS));
      const expiresAt = new Date(time + expiresInDays * DAY_MS);
      await tx.accessKey.update({ where: { id: key.id }, data: { expiresAt } });
      database.afterCommit(tx, credentials.forget);
      return {
        status: 200,
        body: { ...key, expiresAt: expiresAt.toISOString() },
        once: () => makeSecret(auth, { keyId: key.id, expiresInDays }),
        audit: {
          before: { expiresAt: key.expiresAt },
          after: { expiresAt: expiresAt.toISOString(), graceHours },
        },
      };
    }),
  );

  app.delete(
    '/api/v1/api-keys/:id',
    {
      schema: {
        operationId: 'revokeApiKey',
        tags,
        summary: 'Revoke a key of the own organisation, at once and for good',
        params: keyParams,
        response: { 204: z.undefined() },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const key = await mustFind(tx, request.params.id, keysInSight(principal));
      if (key.revokedAt !== null) return { status: 204, audit: null };
      const revokedAt = now();
      await tx.accessKey.update({ where: { id: key.id }, data: { revokedAt } });
      await tx.apikey.deleteMany({ where: { referenceId: key.id } });
      database.afterCommit(tx, credentials.forget);
      return {
        status: 204,
        audit: { concerns: [key.organisationId], after: { revokedAt: revokedAt.toISOString() } },
      };
    }),
  );
}
