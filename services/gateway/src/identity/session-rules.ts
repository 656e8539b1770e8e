import type { GatewayDatabase } from '../gateway.ts';

/**
 * What a new session begins with: the organisation its user joined first. False, and then none begins, for an account
 * that is disabled.
 */
export async function mayBegin<Session extends { userId: string }>(
  { client }: GatewayDatabase,
  session: Session,
): Promise<false | { data: Session & { activeOrganizationId: string | null } }> {
  const user = await client.user.findUnique({
    where: { id: session.userId },
    select: { disabledAt: true, members: { orderBy: { createdAt: 'asc' }, take: 1 } },
  });
  if (!user || user.disabledAt !== null) return false;
  return { data: { ...session, activeOrganizationId: user.members[0]?.organizationId ?? null } };
}
