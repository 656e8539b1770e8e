import fastifyRateLimit from '@fastify/rate-limit';
import type { Principal } from '@interlace/contracts';
import type { FastifyRequest, RouteOptions } from 'fastify';
import { fastifyPlugin } from 'fastify-plugin';
import type { Access } from './access.ts';
import type { TokenVerifier } from './principal.ts';
import { DomainError } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Reading it on an open route that got no valid token throws `token-missing`. */
    readonly principal: Principal;
  }
}

export interface AuthenticationOptions {
  verify: TokenVerifier;
  requestsPerMinute: number;
}

type Identity = Principal | DomainError;

/**
 * Identify, then limit, then authorise. The limit stands in the middle so that it counts by bearer, and so that
 * guessing tokens is limited too, by address.
 */
export const authentication = fastifyPlugin<AuthenticationOptions>(
  async (app, { verify, requestsPerMinute }) => {
    const identities = new WeakMap<FastifyRequest, Identity>();
    app.decorateRequest('principal', {
      getter(this: FastifyRequest) {
        return principalOf(identities.get(this));
      },
    });

    app.addHook('onRequest', async (request) => {
      identities.set(request, await identify(request.headers.authorization, verify));
    });

    await app.register(fastifyRateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      keyGenerator: (request) => {
        const identity = identities.get(request);
        return identity && !(identity instanceof DomainError) ? identity.subject : request.ip;
      },
      errorResponseBuilder: (_request, { after }) =>
        new DomainError('rate-limited', `Try again in ${after}.`),
    });

    app.addHook('onRoute', (route) => {
      const access = accessOf(route);
      if (access.kind === 'open') return;
      const authorise = async (request: FastifyRequest) =>
        demand(access, principalOf(identities.get(request)));
      route.onRequest = [route.onRequest ?? [], authorise].flat();
    });
  },
);

function accessOf(route: RouteOptions): Access {
  const access = route.config?.access;
  if (access) return access;
  throw new Error(
    `${String(route.method)} ${route.url} states no access: give it allow(...), anyone() or open()`,
  );
}

async function identify(header: string | undefined, verify: TokenVerifier): Promise<Identity> {
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) {
    return refusal(
      new DomainError('token-missing', 'Send Authorization: Bearer with a token of this platform.'),
    );
  }
  try {
    return await verify(token);
  } catch (error) {
    if (error instanceof DomainError) return refusal(error);
    throw error;
  }
}

function refusal(error: DomainError): DomainError {
  if (!error.code.startsWith('token-')) return error;
  const reason = error.code === 'token-missing' ? '' : ', error="invalid_token"';
  const headers = { 'www-authenticate': `Bearer realm="interlace"${reason}` };
  return new DomainError(error.code, error.message, { cause: error, headers });
}

function principalOf(identity: Identity | undefined): Principal {
  if (identity === undefined) throw new DomainError('token-missing', 'This request was not identified.');
  if (identity instanceof DomainError) throw identity;
  return identity;
}

function demand(access: Access, principal: Principal): void {
  if (access.kind !== 'roles' || access.roles.some((role) => principal.roles.includes(role))) return;
  throw new DomainError('role-not-allowed', `This needs one of the roles: ${access.roles.join(', ')}.`);
}
