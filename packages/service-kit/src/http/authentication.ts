import type { Principal, Right } from '@interlace/contracts';
import type { FastifyRequest } from 'fastify';
import { fastifyPlugin } from 'fastify-plugin';
import { type Rights, rightOf } from './access.ts';
import type { TokenVerifier } from './principal.ts';
import { DomainError } from './problems.ts';
import { callerOfAddress, createLimiter, type Limiter, type RateLimit } from './rate-limit.ts';

/** Whoever asks, as far as known; the error is what he is told where the route wants to know. */
type Identity = Principal | DomainError | undefined;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Reading it on an open route that got no valid token throws `token-missing`. */
    readonly principal: Principal;
    /** For the shell alone; routes read `principal`. */
    identity: Identity;
  }
}

export interface AuthenticationOptions {
  verifier: TokenVerifier;
  limit: RateLimit;
  rights: Rights | undefined;
}

/**
 * Identify, then limit, then authorise. The limit stands in the middle so that it counts by bearer, and so that
 * guessing tokens is limited too, by address.
 */
export const authentication = fastifyPlugin<AuthenticationOptions>(
  async (app, { verifier, limit, rights }) => {
    const limiterOf = limiters(limit);
    app.decorateRequest('identity', undefined);
    app.decorateRequest('principal', {
      getter(this: FastifyRequest) {
        return principalOf(this.identity);
      },
    });
    app.addHook('onRoute', (route) => {
      route.config = { ...route.config, right: rightOf(route, rights) };
    });

    const admit = (request: FastifyRequest, identity: Identity) => {
      request.identity = identity;
      const { rateLimit, right } = request.routeOptions.config;
      if (rateLimit !== false) limiterOf(rateLimit)(callerOf(request, identity));
      if (!request.is404) demand(right, identity);
    };

    // With callbacks, for nearly every request is admitted without anything to wait for.
    app.addHook('onRequest', (request, _reply, done) => {
      const token = bearerToken(request.headers.authorization);
      const principal = token === undefined ? undefined : verifier.recall(token);
      if (token !== undefined && !principal) {
        identify(token, verifier)
          .then((identity) => admit(request, identity))
          .then(() => done(), done);
        return;
      }
      const fault = faultOf(() => admit(request, principal));
      fault ? done(fault) : done();
    });
  },
);

function faultOf(step: () => void): Error | undefined {
  try {
    step();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The common limiter, or the one of a route that has a limit of its own. */
function limiters(common: RateLimit): (own: RateLimit | undefined) => Limiter {
  const shared = createLimiter(common);
  const byLimit = new WeakMap<RateLimit, Limiter>();
  return (own) => {
    if (!own) return shared;
    const limiter = byLimit.get(own) ?? createLimiter(own);
    byLimit.set(own, limiter);
    return limiter;
  };
}

function callerOf(request: FastifyRequest, identity: Identity): string {
  if (identity === undefined || identity instanceof DomainError) return callerOfAddress(request.ip);
  return identity.subject;
}

function bearerToken(header: string | undefined): string | undefined {
  return header === undefined ? undefined : /^Bearer +(\S+)$/i.exec(header)?.[1];
}

/** A token that is no good closes no open door, so it is kept until a route asks. */
async function identify(token: string, verifier: TokenVerifier): Promise<Identity> {
  try {
    return await verifier.verify(token);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

function principalOf(identity: Identity): Principal {
  if (identity instanceof DomainError) throw challenge(identity, ', error="invalid_token"');
  if (identity) return identity;
  const detail = 'Send Authorization: Bearer with a token of this platform.';
  throw challenge(new DomainError('token-missing', detail), '');
}

function challenge(error: DomainError, parameter: string): DomainError {
  if (!error.code.startsWith('token-')) return error;
  const headers = { 'www-authenticate': `Bearer realm="interlace"${parameter}` };
  return new DomainError(error.code, error.message, { cause: error.cause, headers });
}

function demand(right: Right | undefined, identity: Identity): void {
  if (right?.who === 'open') return;
  const principal = principalOf(identity);
  demandScope(right, principal);
  if (right?.who === 'anyone') return;
  const roles = right?.who ?? [];
  if (roles.some((role) => principal.roles.includes(role))) return;
  throw new DomainError('role-not-allowed', `This needs one of the roles: ${roles.join(', ')}.`);
}

/** A key does what its scopes name and nothing else, whatever the roles it carries. */
function demandScope(right: Right | undefined, { scopes }: Principal): void {
  if (!scopes || (right?.key && scopes.includes(right.key))) return;
  const detail = right?.key ? `This needs the scope ${right.key}.` : 'This is not for API keys.';
  throw new DomainError('key-scope-missing', detail);
}
