import { problem } from '@interlace/contracts';
import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import type { Identity } from './identity.routes.ts';
import { askLibrary, headersWithout } from './library.ts';
import { ownPagesOnly } from './own-pages.ts';
import { requestOptions, shownPasskey } from './passkey.wire.ts';
import { sessionBegan } from './session-began.ts';
import { signInLimit } from './sign-in.routes.ts';

const tags = ['identity'];

/** Signing in with a passkey: what one has and what one is or knows, in one step and without an address. */
export function passkeySignInRoutes(app: App, identity: Identity): void {
  const { auth, publicUrl, sessionCookie } = identity;
  const open = { config: { rateLimit: signInLimit }, onRequest: ownPagesOnly(publicUrl) };

  app.post(
    '/api/v1/sign-ins/passkey/options',
    {
      ...open,
      schema: {
        operationId: 'beginPasskeySignIn',
        tags,
        summary: 'Begin to sign in with a passkey; the answer is for the browser’s credentials API',
        response: { 200: requestOptions, 403: problem },
      },
    },
    async (request, reply) => {
      const headers = headersWithout(request, sessionCookie);
      const options = await askLibrary(reply, () =>
        auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true }),
      );
      return { ...options, userVerification: 'required' as const };
    },
  );

  app.post(
    '/api/v1/sign-ins/passkey',
    {
      ...open,
      schema: {
        operationId: 'signInWithPasskey',
        tags,
        summary: 'Sign in with a passkey; the answer sets a session cookie',
        body: shownPasskey,
        response: { 204: z.undefined(), 401: problem, 403: problem },
      },
    },
    async (request, reply) => {
      const headers = headersWithout(request, sessionCookie);
      const { response } = request.body;
      const { session } = await askLibrary(reply, () =>
        auth.api.verifyPasskeyAuthentication({ body: { response }, headers, returnHeaders: true }),
      );
      await sessionBegan(identity, request, {
        token: session.token,
        action: 'signInWithPasskey',
        hasTwoFactors: true,
      });
      return reply.code(204).send();
    },
  );
}
