import { uuid } from '@interlace/contracts';
import { type App, command, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Identity } from './identity.routes.ts';
import { recordIdentity } from './identity-audit.ts';
import { askLibrary, headersOf } from './library.ts';
import { demandShownFactor, ownSession } from './own-session.ts';
import { creationOptions, newPasskey, passkeyBody } from './passkey.wire.ts';

const tags = ['identity'];

/** The passkeys of the own account. Adding one needs a session that began within the last quarter of an hour. */
export function passkeysRoutes(app: App, identity: Identity): void {
  const { auth, database } = identity;

  app.post(
    '/api/v1/passkeys/options',
    {
      schema: {
        operationId: 'beginPasskey',
        tags,
        summary: 'Begin to add a passkey; the answer is for the browser’s credentials API',
        response: { 200: creationOptions },
      },
    },
    async (request, reply) => {
      demandShownFactor(await ownSession(identity, request));
      const options = await askLibrary(reply, () =>
        auth.api.generatePasskeyRegistrationOptions({ headers: headersOf(request), returnHeaders: true }),
      );
      return { ...options };
    },
  );

  app.post(
    '/api/v1/passkeys',
    {
      schema: {
        operationId: 'addPasskey',
        tags,
        summary: 'Add the passkey the browser made; it cannot be sent twice, so it takes no Idempotency-Key',
        body: newPasskey,
        response: { 201: passkeyBody },
      },
    },
    async (request, reply) => {
      const own = await ownSession(identity, request);
      demandShownFactor(own);
      const { user, session } = own;
      const { name, response } = request.body;
      const { id } = await askLibrary(reply, () =>
        auth.api.verifyPasskeyRegistration({
          body: { name, response },
          headers: headersOf(request),
          returnHeaders: true,
        }),
      );
      const row = await database.client.passkey.findUniqueOrThrow({ where: { id } });
      await recordIdentity(identity, {
        action: 'addPasskey',
        subject: user.id,
        organisationId: session.activeOrganizationId ?? null,
        object: { kind: 'passkeys', id },
      });
      return reply.code(201).send(toBody(row));
    },
  );

  app.get(
    '/api/v1/passkeys',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listPasskeys',
        tags,
        summary: 'The passkeys of the own account',
        response: { 200: z.object({ items: z.array(passkeyBody) }).meta({ id: 'Passkeys' }) },
      },
    },
    async ({ principal: { subject: userId } }) => {
      const rows = await database.client.passkey.findMany({ where: { userId }, orderBy: { id: 'asc' } });
      return { items: rows.map(toBody) };
    },
  );

  app.delete(
    '/api/v1/passkeys/:id',
    {
      schema: {
        operationId: 'removePasskey',
        tags,
        summary: 'Remove a passkey of the own account',
        params: z.object({ id: uuid }),
        response: { 204: z.undefined() },
      },
    },
    command(database, async ({ request, tx, principal: { subject: userId } }) => {
      const { count } = await tx.passkey.deleteMany({ where: { id: request.params.id, userId } });
      if (count === 0) throw notFound('The passkey');
      return { status: 204 };
    }),
  );
}

function toBody(row: { id: string; name: string | null; createdAt: Date | null; backedUp: boolean }) {
  const { id, name, createdAt, backedUp } = row;
  return { id, name: name ?? '', addedAt: createdAt?.toISOString() ?? null, isSynchronised: backedUp };
}
