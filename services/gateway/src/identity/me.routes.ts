import { principal } from '@interlace/contracts';
import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import type { SigningKey } from '../credentials/signing-key.ts';

const KEYS_MAX_AGE_SECONDS = 300;

/** Who am I, and the public keys tokens are verified with. */
export function meRoutes(app: App, key: SigningKey): void {
  app.get(
    '/api/v1/me',
    {
      config: { untagged: true },
      schema: {
        operationId: 'getMe',
        tags: ['identity'],
        summary: 'Who the caller is to the platform: account id, organisation, roles and mandates',
        response: { 200: principal.meta({ id: 'Principal' }) },
      },
    },
    async (request) => request.principal,
  );

  app.get(
    '/.well-known/jwks.json',
    {
      config: { untagged: true },
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
