import { instant, principal, problem, requiredText } from '@interlace/contracts';
import { type App, anyone, DomainError, open } from '@interlace/service-kit';
import { z } from 'zod';
import type { SeededAccounts } from './seeded-accounts.ts';
import type { SigningKey } from './signing-key.ts';
import { issueToken } from './token-issuer.ts';

export interface Identity {
  key: SigningKey;
  /** Absent outside npm start: then nobody can sign in with a password here. */
  accounts: SeededAccounts | undefined;
  now: () => Date;
}

/** More than a person needs, less than guessing needs. */
const SIGN_INS_PER_MINUTE = 300;
const KEYS_MAX_AGE_SECONDS = 300;
const PROBLEM = 'application/problem+json';

/** Signing in, who am I, and the public keys. */
export function identityRoutes(app: App, { key, accounts, now }: Identity): void {
  if (accounts) sessionTokens(app, accounts, key, now);

  app.get(
    '/api/v1/me',
    {
      config: { access: anyone(), untagged: true },
      schema: {
        operationId: 'getMe',
        tags: ['identity'],
        summary: 'Who the bearer of the token is',
        response: { 200: principal.meta({ id: 'Principal' }) },
      },
    },
    async (request) => request.principal,
  );

  app.get(
    '/.well-known/jwks.json',
    {
      config: { access: open(), untagged: true },
      schema: {
        operationId: 'getKeys',
        tags: ['identity'],
        summary: 'The public keys tokens are verified with (RFC 7517)',
        response: { 200: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }) },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', `public, max-age=${KEYS_MAX_AGE_SECONDS}`);
      return { keys: [{ ...key.publicJwk }] };
    },
  );
}

function sessionTokens(app: App, accounts: SeededAccounts, key: SigningKey, now: () => Date): void {
  app.post(
    '/api/v1/session-tokens',
    {
      config: { access: open(), rateLimit: { max: SIGN_INS_PER_MINUTE, timeWindow: 60_000 } },
      schema: {
        operationId: 'createSessionToken',
        tags: ['identity'],
        summary: 'Sign in with an account seeded by npm start; the token is good for one hour',
        body: z.strictObject({ account: requiredText(120), password: requiredText(200) }),
        response: {
          201: z.object({ token: z.string(), expiresAt: instant }),
          401: { description: 'Account or password is wrong', content: { [PROBLEM]: { schema: problem } } },
        },
      },
    },
    async (request, reply) => {
      const found = accounts.signIn(request.body.account, request.body.password);
      if (!found) throw new DomainError('sign-in-refused', 'There is no such account with this password.');
      const { account: subject, ...rights } = found;
      reply.code(201).header('cache-control', 'no-store');
      return issueToken(key, { subject, ...rights }, now());
    },
  );
}
