import type { Principal, Role } from '@interlace/contracts';

/** Roles that work for a whole network rather than for single cities. */
const NETWORK_ROLES: ReadonlySet<Role> = new Set([
  'review-lead',
  'network-manager',
  'platform-administrator',
]);

/** Whether news of a city is for this bearer: their own city, a mandate valid today, or a role for the network. Pure. */
export function mayHearOf(principal: Principal, cityId: string, today: string): boolean {
  if (principal.roles.some((role) => NETWORK_ROLES.has(role))) return true;
  if (principal.organisation.kind === 'city' && principal.organisation.id === cityId) return true;
  return principal.mandates.some(
    (mandate) => mandate.cityId === cityId && (mandate.until === null || mandate.until >= today),
  );
}
