import type { Principal, Role } from '@interlace/contracts';
import { callerOfAddress, createLimiter, DomainError, type Logger } from '@interlace/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readPrincipal } from '../directory/principal.store.ts';
import type { GatewayDatabase } from '../gateway.ts';
import { demandsFactor } from '../identity/principal-of-session.ts';
import { addUsage, callsTaker, findKeyOfSecret } from './api-key.store.ts';
import { createQuota, type Standing } from './quota.ts';
import { digestOf } from './secret.ts';
import { createUsage, type Usage } from './usage.ts';

/** Keys that were not seen within the last seconds, for one address: a bound to what guessing costs the database. */
const LOOK_UPS_PER_MINUTE = 600;
const REFUSED = new Set([401, 403, 429]);
const WELL_FORMED = /^ilk_[A-Za-z]{64}$/;

/** API keys at work: who they are, their quota, and what they were used for. */
export interface ApiKeys {
  /** Who the bearer of a key is now; undefined for a key that is unknown, expired, revoked or without its creator. */
  principalOf(apiKey: string, request: FastifyRequest): Promise<Principal | undefined>;
  /** Counts a call. @throws DomainError `quota-exceeded` with Retry-After for one too many */
  admit(principal: Principal, request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Notes how a call that was counted ended. */
  countAnswer(request: FastifyRequest, reply: FastifyReply): void;
  readonly usage: Pick<Usage, 'flush' | 'stop'>;
}

export interface ApiKeysOptions {
  database: GatewayDatabase;
  logger: Logger;
  now: () => Date;
  /** Roles that are nothing without a second factor of the key's creator. */
  secondFactorRoles: readonly Role[];
}

export function createApiKeys({ database, logger, now, secondFactorRoles }: ApiKeysOptions): ApiKeys {
  const lookUp = createLimiter({ max: LOOK_UPS_PER_MINUTE, timeWindow: 60_000 });
  const spend = createQuota(callsTaker(database.pool), now);
  const usage = createUsage((counts) => addUsage(database.pool, counts), { logger, now });
  const quotas = new Map<string, number>();
  const callers = new WeakMap<FastifyRequest, string>();

  async function rightsOf(creator: Principal): Promise<Pick<Principal, 'roles' | 'mandates'>> {
    if (!demandsFactor(creator, secondFactorRoles)) return creator;
    const withFactor = { id: creator.subject, twoFactorEnabled: true };
    const isProven = (await database.client.user.count({ where: withFactor })) > 0;
    return isProven ? creator : { roles: [], mandates: [] };
  }

  return {
    async principalOf(apiKey, request) {
      if (!WELL_FORMED.test(apiKey)) return undefined;
      lookUp(callerOfAddress(request.ip));
      const time = now();
      const key = await findKeyOfSecret(database.pool, await digestOf(apiKey), time);
      if (!key) return undefined;
      const { id: subject, creatorId: userId, organisationId, scopes, quotaPerDay } = key;
      const today = time.toISOString().slice(0, 10);
      const creator = await readPrincipal(database.pool, { userId, organisationId, today });
      if (!creator) return undefined;
      quotas.set(subject, quotaPerDay);
      const { roles, mandates } = await rightsOf(creator);
      return { ...creator, roles, mandates, subject, scopes };
    },

    async admit({ subject }, request, reply) {
      callers.set(request, subject);
      const quota = quotas.get(subject) ?? 0;
      const standing = await spend(subject, quota);
      const headers = headersOf(quota, standing);
      if (standing.admitted) {
        reply.headers(headers);
        return;
      }
      const seconds = `${standing.seconds}`;
      throw new DomainError('quota-exceeded', `The key has used its ${quota} calls of today (UTC).`, {
        headers: { ...headers, 'retry-after': seconds },
      });
    },

    countAnswer(request, { statusCode }) {
      const keyId = callers.get(request);
      if (keyId === undefined) return;
      const routeGroup = request.routeOptions.url?.split('/')[3] ?? 'unknown';
      usage.count({ keyId, routeGroup, refused: REFUSED.has(statusCode) });
    },

    usage,
  };
}

/** As the IETF's draft on rate limit headers names them. */
function headersOf(quota: number, { remaining, seconds }: Standing): Record<string, string> {
  return {
    'ratelimit-policy': `"day";q=${quota};w=86400`,
    ratelimit: `"day";r=${remaining};t=${seconds}`,
  };
}
