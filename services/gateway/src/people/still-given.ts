import { grantableRoles, type OrganisationKind, type Role } from '@interlace/contracts';
import { readPrincipal } from '../directory/principal.store.ts';
import type { GatewayDatabase, GatewayTx } from '../gateway.ts';

export interface GivenRoles {
  /** Null for the first administrator, whom nobody invited, and where the account was erased since. */
  inviterId: string | null;
  organisation: { id: string; kind: OrganisationKind };
  roles: readonly Role[];
}

/**
 * Whether whoever sent an invitation could give its roles today (ISO 8601) as well: nobody comes back by what he sent
 * before he was taken out. Call `oneAfterTheOther` before.
 */
export async function isStillGiven(
  database: GatewayDatabase,
  tx: GatewayTx,
  { inviterId, organisation, roles }: GivenRoles,
  today: string,
): Promise<boolean> {
  if (inviterId === null) return roles.includes('platform-administrator');
  const memberships = await tx.member.findMany({ where: { userId: inviterId } });
  for (const { organizationId: organisationId } of memberships) {
    const inviter = await readPrincipal(database.sql(tx), { userId: inviterId, organisationId, today });
    const grantable = inviter ? grantableRoles(inviter, organisation) : [];
    if (roles.every((role) => grantable.includes(role))) return true;
  }
  return false;
}
