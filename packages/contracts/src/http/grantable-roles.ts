import type { OrganisationKind, Principal, Role } from './principal.ts';
import { rolesOf } from './roles-of-kind.ts';

/** Roles that the bearer of a role may give and take within his own organisation. */
const withinOwn: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  'city-coordinator': rolesOf('city'),
  'partner-analyst': ['partner-analyst'],
  'review-lead': rolesOf('evaluator'),
  'network-manager': ['network-manager'],
};

/** The roles somebody may give to members of an organisation, or take from them; none where it is not his to decide. Pure. */
export function grantableRoles(
  { roles, organisation: own }: Pick<Principal, 'roles' | 'organisation'>,
  organisation: { id: string; kind: OrganisationKind },
): readonly Role[] {
  if (roles.includes('platform-administrator')) return rolesOf(organisation.kind);
  if (organisation.id !== own.id) return [];
  const grantable = new Set(roles.flatMap((role) => withinOwn[role] ?? []));
  return rolesOf(organisation.kind).filter((role) => grantable.has(role));
}
