import { problem } from '@interlace/contracts';
import { type App, notFound } from '@interlace/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Identity } from './identity.routes.ts';
import { NOBODY, recordIdentity } from './identity-audit.ts';
import { askLibrary, headersAfter, headersOf, headersWithout, passCookies } from './library.ts';
import { callbackPath } from './openid-client.ts';
import { ownPagesOnly } from './own-pages.ts';
import { sessionBegan } from './session-began.ts';
import { signInLimit } from './sign-in.routes.ts';

const tags = ['identity'];
/** Where somebody is sent who was not let in. */
const REFUSED_PATH = '/sign-in?problem=openid-refused';

/** A page of our own: neither another site, however it is written, nor the API. */
const ownPath = z
  .string()
  .max(200)
  .regex(/^\/(?!api(?:\/|$)|\/)[A-Za-z0-9/_-]*$/, 'must be the path of a page, such as /surveys');

const providerParams = z.object({ provider: z.string().max(40) });

/** What a provider says beside is passed over (RFC 6749 4.1.2). */
const callbackQuery = z.object({
  code: z.string().max(4_000).optional(),
  state: z.string().max(200).optional(),
  iss: z.string().max(500).optional(),
  error: z.string().max(200).optional(),
});

/** Signing in at the provider of one's organisation (OpenID Connect Core, authorisation code flow). */
export function openidRoutes(app: App, identity: Identity): void {
  const { auth, publicUrl, providers, sessionCookie } = identity;
  const config = { rateLimit: signInLimit };

  app.get(
    '/api/v1/sign-ins/openid',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listOpenidProviders',
        tags,
        summary: 'Providers one may sign in at',
        response: {
          200: z
            .object({ items: z.array(z.object({ id: z.string(), label: z.string() })) })
            .meta({ id: 'OpenidProviders' }),
        },
      },
    },
    async () => ({ items: providers.map(({ id, label }) => ({ id, label })) }),
  );

  app.post(
    '/api/v1/sign-ins/openid/:provider',
    {
      config,
      onRequest: ownPagesOnly(publicUrl),
      schema: {
        operationId: 'beginOpenidSignIn',
        tags,
        summary: 'Begin to sign in at a provider; the browser goes to the address of the answer',
        params: providerParams,
        body: z.strictObject({ returnTo: ownPath.default('/').describe('Page to come back to') }),
        response: { 200: z.object({ url: z.url() }).meta({ id: 'OpenidSignIn' }), 403: problem },
      },
    },
    async (request, reply) => {
      const { provider } = request.params;
      if (!providers.some(({ id }) => id === provider)) throw notFound('The provider');
      const callbackURL = new URL(request.body.returnTo, publicUrl).href;
      const { url } = await askLibrary(reply, () =>
        auth.api.signInSocial({
          body: { provider, callbackURL, disableRedirect: true },
          headers: headersOf(request),
          returnHeaders: true,
        }),
      );
      return { url: url ?? '' };
    },
  );

  app.get(
    callbackPath(':provider'),
    {
      config: { ...config, untagged: true },
      schema: {
        operationId: 'completeOpenidSignIn',
        tags,
        summary: 'Where the provider sends the browser back to; leads on to a page',
        params: providerParams,
        querystring: callbackQuery,
        response: { 303: z.undefined() },
      },
    },
    async (request, reply) => {
      const { provider } = request.params;
      if (!providers.some(({ id }) => id === provider)) throw notFound('The provider');
      const answer = await auth.api.callbackOAuth({
        method: 'GET',
        params: { id: provider },
        query: request.query,
        headers: headersWithout(request, sessionCookie),
        asResponse: true,
      });
      return lead(request, reply, provider, answer);
    },
  );

  /** To the page that was asked for, which the state kept; or to the one page for all who are not let in. */
  async function lead(request: FastifyRequest, reply: FastifyReply, provider: string, answer: Response) {
    passCookies(reply, answer.headers);
    const target = new URL(answer.headers.get('location') ?? REFUSED_PATH, publicUrl);
    const found = await auth.api.getSession({ headers: headersAfter(answer.headers) });
    if (!found || target.origin !== publicUrl.origin) {
      await recordIdentity(identity, {
        action: 'openidSignInRefused',
        subject: NOBODY,
        organisationId: null,
        object: { kind: 'openid-providers', id: provider },
        after: { reason: target.searchParams.get('error') },
      });
      return reply.redirect(new URL(REFUSED_PATH, publicUrl).href, 303);
    }
    await sessionBegan(identity, request, {
      token: found.session.token,
      action: 'signInWithOpenid',
      // A provider of which nothing is demanded may have asked for a password alone.
      hasTwoFactors: providers.some(({ id, demands }) => id === provider && Object.keys(demands).length > 0),
    });
    return reply.redirect(target.href, 303);
  }
}
