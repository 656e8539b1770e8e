import { recordAudit, uuidv7 } from '@interlace/service-kit';
import type { Gateway, GatewayTx } from '../gateway.ts';
import { invite } from './invite.ts';
import { oneAfterTheOther } from './membership.ts';

/** No code of the registry has capitals, so that none collides. Registering the office there gives it a name. */
const OFFICE_CODE = 'PLATFORM-OFFICE';

/**
 * Invites the address of the configuration where the platform has no administrator at all: into an office made for it.
 * An invitation that is still open is not sent again.
 */
export async function inviteFirstAdministrator(gateway: Gateway): Promise<void> {
  const { config, database, logger, now } = gateway;
  const email = config.INTERLACE_FIRST_ADMINISTRATOR?.toLowerCase();
  if (email === undefined) return;
  await database.transaction(async (tx) => {
    await oneAfterTheOther(database, tx);
    const administrators = await tx.member.count({ where: { role: { contains: 'platform-administrator' } } });
    if (administrators > 0) return;
    const office = await platformOffice(tx);
    const open = { email, organizationId: office.id, status: 'pending', expiresAt: { gt: now() } };
    if ((await tx.invitation.count({ where: open })) > 0) return;
    const { id } = await invite(gateway, tx, {
      email,
      organisation: office,
      roles: ['platform-administrator'],
      language: 'en',
      inviterId: null,
    });
    await recordAudit(database.sql(tx), {
      subject: 'platform',
      organisationId: office.id,
      action: 'inviteFirstAdministrator',
      object: { kind: 'invitations', id },
    });
    logger.info({ invitation: id }, 'the first administrator is invited');
  });
}

async function platformOffice(tx: GatewayTx): Promise<{ id: string; name: string }> {
  const present = await tx.organization.findUnique({ where: { slug: OFFICE_CODE } });
  if (present) return present;
  const data = { id: uuidv7(), kind: 'network-office', name: 'Platform office', slug: OFFICE_CODE };
  return tx.organization.create({ data });
}
