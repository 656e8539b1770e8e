import { problem, requiredText } from '@interlace/contracts';
import { type App, DomainError } from '@interlace/service-kit';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { address } from '../people/people.wire.ts';
import type { Identity } from './identity.routes.ts';
import { accountOf, NOBODY, recordIdentity } from './identity-audit.ts';
import { askLibrary, consult, headersOf, passCookies } from './library.ts';
import { ownPagesOnly } from './own-pages.ts';
import { sessionBegan } from './session-began.ts';

/** More than a person needs, less than guessing needs. */
export const SIGN_INS_PER_MINUTE = 300;

export const signInLimit = { max: SIGN_INS_PER_MINUTE, timeWindow: 60_000 };

/** Signing in with a password, and signing out. Neither can be replayed, so neither takes an Idempotency-Key. */
export function signInRoutes(app: App, identity: Identity): void {
  const { auth, attempts, credentials, database, publicUrl } = identity;
  app.post(
    '/api/v1/sign-ins',
    {
      config: { rateLimit: signInLimit },
      onRequest: ownPagesOnly(publicUrl),
      schema: {
        operationId: 'signIn',
        tags: ['identity'],
        summary: 'Sign in with address and password; the answer sets a session cookie',
        description:
          'Where the account has a second factor, the session begins with POST /api/v1/sign-ins/second-factor. After ' +
          'five failures in a row the next try has to wait a minute, then two, four, at most an hour.',
        body: z.strictObject({ email: address, password: requiredText(200) }),
        response: {
          200: z
            .object({ next: z.enum(['signed-in', 'second-factor']) })
            .meta({ id: 'SignIn', description: 'What comes next' }),
          401: problem,
          403: problem,
        },
      },
    },
    async (request, reply) => {
      const email = request.body.email.toLowerCase();
      const { password } = request.body;
      const attempt = await attempts.begin(email, request.ip);
      const { headers, response } = await consult(() =>
        auth.api.signInEmail({ body: { email, password }, headers: headersOf(request), returnHeaders: true }),
      ).catch(async (error: unknown) => {
        if (error instanceof DomainError) await recordFailure(identity, email, attempt.lockedUntil);
        throw error;
      });
      await attempt.succeeded();
      passCookies(reply, headers);
      if ('twoFactorRedirect' in response) return { next: 'second-factor' as const };
      await sessionBegan(identity, request, {
        token: response.token,
        action: 'signIn',
        // Not asked for it: the browser is trusted, which began with it.
        hasTwoFactors: response.user.twoFactorEnabled === true,
      });
      return { next: 'signed-in' as const };
    },
  );

  app.post(
    '/api/v1/sign-outs',
    {
      schema: {
        operationId: 'signOut',
        tags: ['identity'],
        summary: 'End the session of the cookie',
        response: { 204: z.undefined(), 403: problem },
      },
    },
    async (request, reply) => {
      const found = await auth.api.getSession({ headers: headersOf(request) });
      await askLibrary(reply, () => auth.api.signOut({ headers: headersOf(request), returnHeaders: true }));
      // The library keeps a session it could not delete to itself; here it is gone or the answer is a fault.
      if (found) await signedOut(identity, found.session);
      return reply.code(204).send();
    },
  );

  async function signedOut(
    gateway: Identity,
    {
      id,
      userId: subject,
      activeOrganizationId,
    }: { id: string; userId: string; activeOrganizationId?: string | null },
  ): Promise<void> {
    await database.client.session.deleteMany({ where: { id } });
    credentials.forget();
    const organisationId = activeOrganizationId ?? null;
    const object = { kind: 'sessions', id };
    await recordIdentity(gateway, { action: 'signOut', subject, organisationId, object });
  }
}

/** Told to the organisations of the account, if there is one; an address nobody has takes the same steps. */
async function recordFailure(identity: Identity, email: string, lockedUntil: Date | null): Promise<void> {
  const account = await accountOf(identity, email);
  await recordIdentity(identity, {
    action: 'signInRefused',
    subject: NOBODY,
    organisationId: null,
    object: { kind: 'accounts', id: account?.id ?? null },
    concerns: account?.organisations,
    after: { lockedUntil: lockedUntil?.toISOString() ?? null },
  });
}

/** Asks for the password once more, before something grave; wrong ones count as failed sign-ins do. */
export async function provePassword(
  { auth, attempts }: Pick<Identity, 'auth' | 'attempts'>,
  request: FastifyRequest,
  { email, password, field = '/password' }: { email: string; password: string; field?: string },
): Promise<void> {
  const attempt = await attempts.begin(email, request.ip);
  const proven = await consult(() =>
    auth.api.verifyPassword({ body: { password }, headers: headersOf(request) }),
  ).catch((error: unknown) => {
    if (!(error instanceof DomainError) || error.code !== 'password-refused') throw error;
    const reason = 'is not the password of the account';
    throw new DomainError('password-refused', error.message, {
      invalidParams: [{ name: field, code: 'password-refused', reason }],
    });
  });
  if (proven.status) await attempt.succeeded();
}
