import type { Principal } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fastifyPlugin } from 'fastify-plugin';
import { cookieValue } from './cookie-value.ts';
import { isSameOrigin } from './same-origin.ts';
import type { SigningKey } from './signing-key.ts';
import { issueToken } from './token-issuer.ts';

/** Starts every API key, so that one that leaked is recognised where it lies. */
export const API_KEY_PREFIX = 'ilk_';

export interface CredentialsOptions {
  key: SigningKey;
  now: () => Date;
  /** Origin of the pages that may use the session cookie. */
  publicUrl: URL;
  sessionCookie: string;
  /** Who the bearer of a session cookie is now; undefined where the session has ended. */
  principalOfSession(cookie: string): Promise<Principal | undefined>;
  /** Who the bearer of an API key is now; undefined for a key that is not, or no longer, good. */
  principalOfKey(apiKey: string, request: FastifyRequest): Promise<Principal | undefined>;
  /** Counts a call of a key. @throws DomainError where it has had all its calls */
  admitKey(principal: Principal, request: FastifyRequest, reply: FastifyReply): Promise<void>;
}

/** From what a caller shows to a token the services believe. */
export interface Credentials {
  /** Registered before authentication: puts the token in the place of cookie or key. */
  readonly plugin: ReturnType<typeof plugin>;
  /** Who the bearer of a request is by now, for answers that go on when rights were lost; undefined for nobody. */
  bearerNow(request: FastifyRequest): Promise<Principal | undefined>;
  /** Rights have changed: everybody is looked up anew. Another instance of the gateway follows within seconds. */
  forget(): void;
}

interface Known {
  principal: Principal;
  /** Compared instead of the principal. */
  fingerprint: string;
  header: string;
  /** The token is used until shortly before it expires. */
  tokenUntil: number;
  lookUpAfter: number;
}

/** How long a change of rights made by another instance may take to be seen here. */
const BELIEVED_MS = 5_000;
const SPARE_MS = 60_000;
const MOST_KNOWN = 20_000;
/** Set before a cookie where both are kept. No key has a space, so that one in the place of a cookie is not the key. */
const SESSION = 'session ';
const BEARER_OF_KEY = new RegExp(`^Bearer +(${API_KEY_PREFIX}\\S+)$`, 'i');

/**
 * A session cookie or an API key becomes a signed token of a few minutes, which is what the services verify. A bearer
 * with the gateway's own signature passes as it is.
 */
export function createCredentials(options: CredentialsOptions): Credentials {
  const known = new Map<string, Known>();
  const shown = new WeakMap<FastifyRequest, string>();
  let forgotten = 0;

  /** What is known of a cookie or key, while it may still be believed. */
  function recall(credential: string): Known | undefined {
    const found = known.get(credential);
    const time = options.now().getTime();
    return found && found.lookUpAfter > time && found.tokenUntil > time ? found : undefined;
  }

  const lookUp = (credential: string, request: FastifyRequest) =>
    credential.startsWith(SESSION)
      ? options.principalOfSession(credential.slice(SESSION.length))
      : options.principalOfKey(credential, request);

  async function renew(credential: string, request: FastifyRequest): Promise<Known | undefined> {
    const before = forgotten;
    const principal = await lookUp(credential, request);
    const former = known.get(credential);
    known.delete(credential);
    if (!principal) return undefined;
    const time = options.now();
    const fingerprint = JSON.stringify(principal);
    const stays = former?.fingerprint === fingerprint && former.tokenUntil > time.getTime();
    const token = stays ? former : await tokenFor(options.key, principal, time);
    const fresh: Known = { ...token, principal, fingerprint, lookUpAfter: time.getTime() + BELIEVED_MS };
    const oldest = known.size >= MOST_KNOWN ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    // What was read while rights changed may be what they were: good for this request, not to be believed longer.
    if (before === forgotten) known.set(credential, fresh);
    return fresh;
  }

  async function showsCookie(request: FastifyRequest, session: string): Promise<void> {
    const found = await renew(session, request);
    if (found) accept(request, session, found);
  }

  /** A page of another origin can send the cookie but cannot claim to be one of ours. */
  function accept(request: FastifyRequest, session: string, { header, principal }: Known): void {
    if (!isSameOrigin(request, options.publicUrl)) {
      throw new DomainError('cross-site-request', 'A session cookie is taken from our own pages alone.');
    }
    if (isNobody(request, principal)) return;
    request.headers.authorization = header;
    shown.set(request, session);
  }

  async function showsKey(request: FastifyRequest, reply: FastifyReply, apiKey: string): Promise<void> {
    const found = recall(apiKey) ?? (await renew(apiKey, request));
    if (!found) {
      delete request.headers.authorization;
      if (isPublic(request)) return;
      throw new DomainError('api-key-refused', 'There is no such key, or it has ended.', {
        headers: { 'www-authenticate': 'Bearer realm="interlace", error="invalid_token"' },
      });
    }
    await options.admitKey(found.principal, request, reply);
    if (isNobody(request, found.principal)) {
      delete request.headers.authorization;
      return;
    }
    request.headers.authorization = found.header;
    shown.set(request, apiKey);
  }

  function attach(request: FastifyRequest, reply: FastifyReply): Promise<void> | undefined {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined) {
      const apiKey = BEARER_OF_KEY.exec(authorization)?.[1];
      return apiKey === undefined ? undefined : showsKey(request, reply, apiKey);
    }
    const value = cookieValue(cookie, options.sessionCookie);
    if (value === undefined) return undefined;
    const session = SESSION + value;
    const found = recall(session);
    if (!found) return showsCookie(request, session);
    accept(request, session, found);
    return undefined;
  }

  return {
    plugin: plugin(attach),
    async bearerNow(request) {
      const credential = shown.get(request);
      // A token says itself for how long it is believed.
      if (credential === undefined) return request.principal;
      const found = recall(credential) ?? (await renew(credential, request));
      return found?.principal;
    },
    forget() {
      forgotten += 1;
      known.clear();
    },
  };
}

function plugin(attach: (request: FastifyRequest, reply: FastifyReply) => Promise<void> | undefined) {
  return fastifyPlugin(async (app) => {
    app.addHook('onRequest', (request, reply, done) => {
      try {
        const waiting = attach(request, reply);
        if (waiting) waiting.then(() => done(), done);
        else done();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}

/** Without a role one is nobody, save to the own account, where a second factor may be enrolled. */
const isNobody = ({ routeOptions }: FastifyRequest, { roles }: Principal): boolean =>
  roles.length === 0 && routeOptions.config.right?.over !== 'own-account';

/** What everybody may read is read with a key that has ended, too. */
function isPublic({ routeOptions }: FastifyRequest): boolean {
  const { config, schema } = routeOptions;
  return config.right?.who === 'open' && schema !== undefined && 'operationId' in schema;
}

async function tokenFor(key: SigningKey, principal: Principal, time: Date) {
  const { token, expiresAt } = await issueToken(key, principal, time);
  return { header: `Bearer ${token}`, tokenUntil: expiresAt.getTime() - SPARE_MS };
}
