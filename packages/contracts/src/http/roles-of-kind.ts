import type { OrganisationKind, Role } from './principal.ts';

const rolesByKind = {
  city: ['city-coordinator', 'contributor', 'council-reader'],
  'technical-partner': ['partner-analyst'],
  evaluator: ['evaluator', 'review-lead'],
  'network-office': ['network-manager', 'platform-administrator'],
} as const satisfies Record<OrganisationKind, readonly Role[]>;

/** The roles people of such an organisation can have; each role belongs to one kind. */
export const rolesOf = (kind: OrganisationKind): readonly Role[] => rolesByKind[kind];
