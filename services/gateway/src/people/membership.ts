import {
  grantableRoles,
  type OrganisationKind,
  type Principal,
  type Role,
  rolesOf,
} from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit';
import type { GatewayDatabase, GatewayTx } from '../gateway.ts';

export interface Membership {
  id: string;
  userId: string;
  roles: Role[];
  organisation: { id: string; kind: OrganisationKind };
}

/** A membership keeps its roles in one text, separated by commas. */
export const rolesFrom = (text: string, kind: OrganisationKind): Role[] => {
  const held = text.split(',');
  return rolesOf(kind).filter((role) => held.includes(role));
};
export const rolesToText = (roles: readonly Role[]): string => roles.join(',');

/** @throws DomainError naming the role that does not fit the organisation, or is not the caller's to give or take. */
export function demandGrantable(
  principal: Principal,
  organisation: { id: string; kind: OrganisationKind },
  roles: readonly Role[],
): void {
  const fitting = rolesOf(organisation.kind);
  const strange = roles.findIndex((role) => !fitting.includes(role));
  if (strange >= 0)
    throw roleFault(
      'role-does-not-fit',
      strange,
      `is not a role in an organisation of the kind ${organisation.kind}`,
    );
  const grantable = grantableRoles(principal, organisation);
  // Whoever gives no roles takes none either: also not from a member whose roles no longer fit, and so are none.
  const refused = grantable.length === 0 ? 0 : roles.findIndex((role) => !grantable.includes(role));
  if (refused >= 0) throw roleFault('role-not-grantable', refused, 'is not yours to give or take');
}

function roleFault(code: string, index: number, reason: string): DomainError {
  const invalidParams = [{ name: `/roles/${index}`, code, reason }];
  return new DomainError(code, `Role number ${index + 1} ${reason}.`, { invalidParams });
}

/** Changes of memberships happen one after the other, or two administrators could remove each other. */
export async function oneAfterTheOther(database: GatewayDatabase, tx: GatewayTx): Promise<void> {
  await database.sql(tx).query(`SELECT pg_advisory_xact_lock(hashtext('memberships'))`);
}

/**
 * Refuses a change after which a city would have no coordinator, or the platform no administrator. Disabled accounts
 * count as nobody. Call `oneAfterTheOther` before.
 * @throws DomainError `last-coordinator`, `last-administrator`
 */
export async function demandSuccessor(
  tx: GatewayTx,
  { userId, organisation, roles }: Pick<Membership, 'userId' | 'organisation' | 'roles'>,
  rolesAfter: readonly Role[],
): Promise<void> {
  const lost = roles.filter((role) => !rolesAfter.includes(role));
  const others = (role: Role, organizationId?: string) =>
    tx.member.count({
      where: {
        userId: { not: userId },
        role: { contains: role },
        organizationId,
        user: { disabledAt: null },
      },
    });
  if (lost.includes('platform-administrator') && (await others('platform-administrator')) === 0)
    throw new DomainError('last-administrator', 'Nobody else is an administrator of the platform.');
  if (lost.includes('city-coordinator') && (await others('city-coordinator', organisation.id)) === 0)
    throw new DomainError('last-coordinator', 'Nobody else is a coordinator of this city.');
}

/**
 * Holds the caller's membership until commit, so that nothing is made for somebody who was erased or left a moment ago.
 * @throws DomainError `token-invalid`
 */
export async function demandPresent(
  database: GatewayDatabase,
  tx: GatewayTx,
  { subject, organisation }: Principal,
): Promise<void> {
  const rows = await database
    .sql(tx)
    .query('SELECT FROM member WHERE user_id::text = $1 AND organisation_id = $2 FOR KEY SHARE', [
      subject,
      organisation.id,
    ]);
  if (rows.length === 0) throw new DomainError('token-invalid', 'The account is no longer a member.');
}
