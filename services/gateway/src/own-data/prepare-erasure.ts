import { organisationKind } from '@interlace/contracts';
import type { Gateway, GatewayTx } from '../gateway.ts';
import { demandSuccessor, oneAfterTheOther, rolesFrom } from '../people/membership.ts';
import { forgetAddress } from './forget-address.ts';

/**
 * Refuses to erase whom a city or the platform cannot do without; removes what only the address leads to, while the
 * account still has it; and has everybody looked up anew afterwards.
 * @throws DomainError `last-coordinator`, `last-administrator`
 */
export async function prepareErasure(
  { database, credentials }: Pick<Gateway, 'database' | 'credentials'>,
  tx: GatewayTx,
  userId: string,
): Promise<void> {
  await oneAfterTheOther(database, tx);
  const members = await tx.member.findMany({ where: { userId }, include: { organization: true } });
  for (const { role, organizationId: id, organization } of members) {
    const kind = organisationKind.parse(organization.kind);
    await demandSuccessor(tx, { userId, organisation: { id, kind }, roles: rolesFrom(role, kind) }, []);
  }
  await forgetAddress(tx, userId);
  database.afterCommit(tx, credentials.forget);
}
