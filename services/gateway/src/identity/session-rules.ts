import type { GatewayDatabase } from '../gateway.ts';

/** A session ends this long after it began, whatever happens. */
export const LONGEST_SESSION_SECONDS = 7 * 86_400;
/** It ends sooner when it is not used for this long. */
export const IDLE_SESSION_MS = 12 * 3_600_000;
/** How exactly the last use is known. */
export const NOTICED_EVERY_MS = 60_000;

/**
 * What a new session begins with: the organisation of the session it takes the place of, or else the one its user joined
 * first. False, and then none begins, for an account that is disabled.
 */
export async function mayBegin<Session extends { userId: string }>(
  { client }: GatewayDatabase,
  session: Session,
): Promise<false | { data: Session & { activeOrganizationId: string | null } }> {
  const user = await client.user.findUnique({
    where: { id: session.userId },
    select: {
      disabledAt: true,
      members: { orderBy: { createdAt: 'asc' }, select: { organizationId: true } },
    },
  });
  if (!user || user.disabledAt !== null) return false;
  const own = user.members.map(({ organizationId }) => organizationId);
  const former = 'activeOrganizationId' in session ? session.activeOrganizationId : undefined;
  const activeOrganizationId = own.find((id) => id === former) ?? own[0] ?? null;
  return { data: { ...session, activeOrganizationId } };
}
