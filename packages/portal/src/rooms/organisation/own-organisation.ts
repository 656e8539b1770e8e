import type { Session } from '../../session/session.ts';

/** Name of the organisation one works for now. Pure. */
export function ownOrganisation({ profile, principal }: Session): string {
  const own = profile.memberships.find(({ organisationId }) => organisationId === principal.organisation.id);
  return own?.organisationName ?? '';
}
