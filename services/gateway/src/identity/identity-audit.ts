import { type AuditEntry, recordAudit } from '@interlace/service-kit';
import type { Gateway } from '../gateway.ts';

/** Whoever has not proved who he is. */
export const NOBODY = 'nobody';

/** Puts on record what is no command: signing in, failing to, changes of what one signs in with. Ids only. */
export async function recordIdentity(
  { database, now }: Pick<Gateway, 'database' | 'now'>,
  entry: Omit<AuditEntry, 'at'>,
): Promise<void> {
  await recordAudit(database.pool, { ...entry, at: now() });
}

/** A change of the account by its owner. */
export async function recordOwnChange(
  gateway: Pick<Gateway, 'database' | 'now'>,
  { user, session }: { user: { id: string }; session: { activeOrganizationId?: string | null } },
  action: string,
): Promise<void> {
  await recordIdentity(gateway, {
    action,
    subject: user.id,
    organisationId: session.activeOrganizationId ?? null,
    object: { kind: 'accounts', id: user.id },
  });
}

/** Who an address belongs to, and the organisations that are told of what happens to the account. */
export async function accountOf(
  { database }: Pick<Gateway, 'database'>,
  email: string,
): Promise<{ id: string; organisations: string[] } | undefined> {
  const user = await database.client.user.findUnique({
    where: { email },
    select: { id: true, members: { select: { organizationId: true } } },
  });
  return user
    ? { id: user.id, organisations: user.members.map(({ organizationId }) => organizationId) }
    : undefined;
}
