import { requiredText } from '@interlace/contracts';
import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import type { Gateway } from '../gateway.ts';
import { askLibrary, headersOf } from './library.ts';

/** More than a person needs, less than guessing needs. */
export const SIGN_INS_PER_MINUTE = 300;

export const signInLimit = { max: SIGN_INS_PER_MINUTE, timeWindow: 60_000 };

/** Signing in with a password, and signing out. Neither can be replayed, so neither takes an Idempotency-Key. */
export function signInRoutes(app: App, { auth, credentials }: Gateway): void {
  app.post(
    '/api/v1/sign-ins',
    {
      config: { rateLimit: signInLimit },
      schema: {
        operationId: 'signIn',
        tags: ['identity'],
        summary: 'Sign in with address and password; the answer sets a session cookie',
        description:
          'Where the account has a second factor, the session begins with POST /api/v1/sign-ins/second-factor.',
        body: z.strictObject({ email: z.email().max(254), password: requiredText(200) }),
        response: {
          200: z
            .object({ next: z.enum(['signed-in', 'second-factor']) })
            .meta({ id: 'SignIn', description: 'What comes next' }),
        },
      },
    },
    async (request, reply) => {
      const { email, password } = request.body;
      const answer = await askLibrary(reply, () =>
        auth.api.signInEmail({
          body: { email: email.toLowerCase(), password },
          headers: headersOf(request),
          returnHeaders: true,
        }),
      );
      return { next: 'twoFactorRedirect' in answer ? ('second-factor' as const) : ('signed-in' as const) };
    },
  );

  app.post(
    '/api/v1/sign-outs',
    {
      schema: {
        operationId: 'signOut',
        tags: ['identity'],
        summary: 'End the session of the cookie',
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      await askLibrary(reply, () => auth.api.signOut({ headers: headersOf(request), returnHeaders: true }));
      credentials.forget();
      return reply.code(204).send();
    },
  );
}
