import { problem } from '@interlace/contracts';
import { type App, DomainError } from '@interlace/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Identity } from './identity.routes.ts';
import { recordOwnChange } from './identity-audit.ts';
import { askLibrary, consult, headersAfter, headersOf, passCookies } from './library.ts';
import { demandShownFactor, type OwnSession, ownSession } from './own-session.ts';
import { refusalOf } from './refusals.ts';
import { authenticatorCode, enrolment, renewedCodes, withPassword } from './second-factor.wire.ts';
import { provePassword } from './sign-in.routes.ts';
import { spendCode } from './spent-codes.ts';

const tags = ['identity'];

/**
 * Enrolling an authenticator (RFC 6238) and removing it. None of it can be replayed: it shows secrets and exchanges the
 * session, so none takes an Idempotency-Key.
 */
export function secondFactorRoutes(app: App, identity: Identity): void {
  const { auth, credentials, database, now, secret } = identity;

  /** Whoever sits at a forgotten screen does not know the password. */
  async function proven(request: FastifyRequest, password: string) {
    const own = await ownSession(identity, request);
    await provePassword(identity, request, { email: own.user.email, password });
    return own;
  }
  const asked = (request: FastifyRequest) => ({ headers: headersOf(request), returnHeaders: true }) as const;

  app.post(
    '/api/v1/second-factor',
    {
      schema: {
        operationId: 'enrolSecondFactor',
        tags,
        summary: 'Begin to enrol an authenticator; it counts once a code of it is confirmed',
        body: withPassword,
        response: { 200: enrolment, 409: problem },
      },
    },
    async (request, reply) => {
      const { password } = request.body;
      const own = await proven(request, password);
      const answer = await askLibrary(reply, () =>
        auth.api.enableTwoFactor({ body: { password }, ...asked(request) }),
      );
      await recordOwnChange(identity, own, 'enrolSecondFactor');
      if (answer.method !== 'totp') throw new Error('the library enrolled another method');
      return { uri: answer.totpURI, recoveryCodes: answer.backupCodes };
    },
  );

  app.post(
    '/api/v1/second-factor/confirmation',
    {
      schema: {
        operationId: 'confirmSecondFactor',
        tags,
        summary: 'Confirm the authenticator with a code; the session gets another cookie',
        body: z.strictObject({ code: authenticatorCode }),
        response: { 204: z.undefined(), 409: problem },
      },
    },
    async (request, reply) => {
      const { code } = request.body;
      const own = await ownSession(identity, request);
      // A confirmed factor would be asked here without a limit.
      if (own.user.twoFactorEnabled) {
        const { problem: kind, detail } = refusalOf('TOTP_ALREADY_ENABLED');
        throw new DomainError(kind, detail);
      }
      const { headers } = await consult(() => auth.api.verifyTOTP({ body: { code }, ...asked(request) }));
      passCookies(reply, headers);
      await spendCode(database.pool, { secret, userId: own.user.id, code, at: now() });
      const renewed = await auth.api.getSession({ headers: headersAfter(headers) });
      const where = { id: renewed?.session.id ?? '' };
      await database.client.session.updateMany({ where, data: { hasTwoFactors: true } });
      return settled(reply, own, 'confirmSecondFactor');
    },
  );

  app.delete(
    '/api/v1/second-factor',
    {
      schema: {
        operationId: 'removeSecondFactor',
        tags,
        summary: 'Remove the authenticator and its recovery codes; the session gets another cookie',
        body: withPassword,
        response: { 204: z.undefined(), 409: problem },
      },
    },
    async (request, reply) => {
      const { password } = request.body;
      const own = await proven(request, password);
      demandFactor(own);
      await askLibrary(reply, () => auth.api.disableTwoFactor({ body: { password }, ...asked(request) }));
      // Browsers that were trusted, and sign-ins that wait for a code.
      await database.client.verification.deleteMany({ where: { value: own.user.id } });
      const data = { hasTwoFactors: false };
      await database.client.session.updateMany({ where: { userId: own.user.id }, data });
      return settled(reply, own, 'removeSecondFactor');
    },
  );

  app.post(
    '/api/v1/second-factor/recovery-codes',
    {
      schema: {
        operationId: 'renewRecoveryCodes',
        tags,
        summary: 'New recovery codes in place of the old',
        body: withPassword,
        response: { 200: renewedCodes, 409: problem },
      },
    },
    async (request, reply) => {
      const { password } = request.body;
      const own = await proven(request, password);
      demandFactor(own);
      const { backupCodes } = await askLibrary(reply, () =>
        auth.api.generateBackupCodes({ body: { password }, ...asked(request) }),
      );
      await recordOwnChange(identity, own, 'renewRecoveryCodes');
      return { recoveryCodes: backupCodes };
    },
  );

  /** The session has another cookie now, and the account other rights. */
  async function settled(reply: FastifyReply, own: OwnSession, action: string) {
    credentials.forget();
    await recordOwnChange(identity, own, action);
    return reply.code(204).send();
  }
}

function demandFactor(own: OwnSession): void {
  if (!own.user.twoFactorEnabled) {
    const { problem: kind, detail } = refusalOf('TWO_FACTOR_NOT_ENABLED');
    throw new DomainError(kind, detail);
  }
  demandShownFactor(own);
}
