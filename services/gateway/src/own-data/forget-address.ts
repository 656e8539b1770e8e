import type { GatewayTx } from '../gateway.ts';

/** Removes what knows a person by the address alone, before the account that has it goes: mails and invitations. */
export async function forgetAddress(tx: GatewayTx, userId: string): Promise<void> {
  const account = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
  if (!account) return;
  await tx.mail.deleteMany({ where: { recipient: account.email } });
  await tx.invitation.deleteMany({ where: { email: account.email } });
}
