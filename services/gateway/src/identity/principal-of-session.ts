import type { Principal } from '@interlace/contracts';
import { readPrincipal } from '../directory/principal.store.ts';
import type { GatewayDatabase } from '../gateway.ts';
import type { Auth } from './auth.ts';

/** Who the bearer of a session cookie is now; undefined where the session has ended or the account has no organisation. */
export async function principalOfSession(
  { auth, database, now }: { auth: Auth; database: GatewayDatabase; now: () => Date },
  cookieHeader: string,
): Promise<Principal | undefined> {
  const found = await auth.api.getSession({ headers: new Headers({ cookie: cookieHeader }) });
  const organisationId = found?.session.activeOrganizationId;
  if (!found || !organisationId) return undefined;
  const today = now().toISOString().slice(0, 10);
  return readPrincipal(database.pool, { userId: found.user.id, organisationId, today });
}
