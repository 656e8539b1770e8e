import { type Principal, principal, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@interlace/contracts';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { DomainError } from './problems.ts';

/** Turns a bearer token into the principal it names. */
export interface TokenVerifier {
  /** The principal of a token verified before that has not expired since. */
  recall(token: string): Principal | undefined;
  /** @throws DomainError `token-invalid`, `token-expired`, `keys-unavailable`. */
  verify(token: string): Promise<Principal>;
}

export interface TokenVerifierOptions {
  /** Where the public keys are fetched, or the keys themselves. */
  keys: URL | JSONWebKeySet;
  clockToleranceSeconds: number;
  now?: () => Date;
}

/** Enough for the bearers of one minute on one instance; a large token is some 40 kB. */
const CACHED_TOKENS = 1_000;
const MAX_TOKEN_LENGTH = 65_536;

interface Verified {
  principal: Principal;
  expiresAt: number;
}

/** Verifies EdDSA tokens of the gateway; one already verified is remembered until it expires. */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const keys = keySource(options.keys);
  const now = options.now ?? (() => new Date());
  const cache = new Map<string, Verified>();

  return {
    recall(token) {
      const known = cache.get(token);
      return known && known.expiresAt > now().getTime() ? known.principal : undefined;
    },
    async verify(token) {
      cache.delete(token);
      const payload = await verify(token, keys, options.clockToleranceSeconds, now());
      const verified = toVerified(payload, options.clockToleranceSeconds);
      const oldest = cache.size >= CACHED_TOKENS ? cache.keys().next().value : undefined;
      if (oldest !== undefined) cache.delete(oldest);
      cache.set(token, verified);
      return verified.principal;
    },
  };
}

function keySource(keys: URL | JSONWebKeySet): JWTVerifyGetKey {
  if (!(keys instanceof URL)) return createLocalJWKSet(keys);
  return createRemoteJWKSet(keys, { timeoutDuration: 3_000, cooldownDuration: 10_000, cacheMaxAge: 600_000 });
}

async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  clockTolerance: number,
  currentDate: Date,
): Promise<JWTPayload> {
  if (token.length > MAX_TOKEN_LENGTH) throw new DomainError('token-invalid', 'The token is too long.');
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['EdDSA', 'Ed25519'],
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
      requiredClaims: ['sub', 'exp'],
      clockTolerance,
      currentDate,
    });
    return payload;
  } catch (error) {
    throw refusal(error);
  }
}

function refusal(cause: unknown): unknown {
  if (cause instanceof errors.JWTExpired)
    return new DomainError('token-expired', 'Ask for a new token.', { cause });
  const unreachable = cause instanceof errors.JWKSTimeout || cause instanceof TypeError;
  if (unreachable || (cause instanceof errors.JOSEError && cause.code === 'ERR_JOSE_GENERIC')) {
    return new DomainError('keys-unavailable', 'The keys of the gateway cannot be fetched; try again.', {
      cause,
      headers: { 'retry-after': '2' },
    });
  }
  return new DomainError('token-invalid', 'The token is not one of this platform.', { cause });
}

function toVerified(payload: JWTPayload, toleranceSeconds: number): Verified {
  const { sub, organisation, roles, mandates, scopes } = payload;
  const parsed = principal.safeParse({ subject: sub, organisation, roles, mandates, scopes });
  if (!parsed.success || payload.exp === undefined) {
    throw new DomainError('token-invalid', 'The claims of the token are not those of this platform.');
  }
  return { principal: parsed.data, expiresAt: (payload.exp + toleranceSeconds) * 1_000 };
}
