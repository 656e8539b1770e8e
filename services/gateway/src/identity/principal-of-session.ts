import type { Principal, Role } from '@interlace/contracts';
import { readPrincipal } from '../directory/principal.store.ts';
import type { GatewayDatabase } from '../gateway.ts';
import type { Auth } from './auth.ts';
import { IDLE_SESSION_MS, NOTICED_EVERY_MS } from './session-rules.ts';

export interface SessionReader {
  auth: Auth;
  database: GatewayDatabase;
  now: () => Date;
  /** Roles that are nothing without a second factor. */
  secondFactorRoles: readonly Role[];
}

/**
 * Who the bearer of a session cookie is now; undefined where the session has ended, lay idle for too long, or the account
 * has no organisation. Without roles where they demand a second factor and the session began without one,
 * whatever was enrolled since or elsewhere.
 */
export async function principalOfSession(
  { auth, database, now, secondFactorRoles }: SessionReader,
  cookieHeader: string,
): Promise<Principal | undefined> {
  const found = await auth.api.getSession({ headers: new Headers({ cookie: cookieHeader }) });
  const organisationId = found?.session.activeOrganizationId;
  if (!found || !organisationId) return undefined;
  const time = now();
  const { id, updatedAt } = found.session;
  const idle = time.getTime() - updatedAt.getTime();
  if (idle > IDLE_SESSION_MS) {
    await database.client.session.deleteMany({ where: { id } });
    return undefined;
  }
  if (idle > NOTICED_EVERY_MS)
    await database.client.session.updateMany({ where: { id }, data: { updatedAt: time } });
  const today = time.toISOString().slice(0, 10);
  const principal = await readPrincipal(database.pool, { userId: found.user.id, organisationId, today });
  if (!principal || found.session.hasTwoFactors || !demandsFactor(principal, secondFactorRoles))
    return principal;
  return { ...principal, roles: [], mandates: [] };
}

/** Whether one of the roles is on the operator's list. Pure. */
export function demandsFactor(
  { roles }: { roles: readonly string[] },
  secondFactorRoles: readonly Role[],
): boolean {
  return secondFactorRoles.some((role) => roles.includes(role));
}
