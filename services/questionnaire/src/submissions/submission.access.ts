import type { Principal, Role } from '@interlace/contracts';

/**
 * What of a city's submission somebody may see: the draft as it is being written, or only what was sent. Nothing at
 * all is null, and then the submission answers like one that does not exist.
 */
export type Sight = 'draft' | 'sent';

type Mandate = Principal['mandates'][number];

const cityRoles: readonly Role[] = ['city-coordinator', 'contributor', 'council-reader'];
const reviewRoles: readonly Role[] = ['evaluator', 'review-lead'];

const has = (principal: Principal, roles: readonly Role[]) =>
  principal.roles.some((role) => roles.includes(role));

/** Mandates of a kind on a day (ISO 8601), the last day included. */
const standing = (principal: Principal, kind: Mandate['kind'], today: string) =>
  principal.mandates.filter(
    (mandate) => mandate.kind === kind && (mandate.until === null || mandate.until >= today),
  );

/** Cities by what the principal may see of their submissions. Platform and network roles see no answers. Pure. */
export function citiesInSight(principal: Principal, today: string): Record<Sight, string[]> {
  const own =
    principal.organisation.kind === 'city' && has(principal, cityRoles) ? [principal.organisation.id] : [];
  const supported = has(principal, ['partner-analyst']) ? standing(principal, 'support', today) : [];
  const reviewed = has(principal, reviewRoles) ? standing(principal, 'evaluation', today) : [];
  return {
    draft: [...own, ...supported.map((mandate) => mandate.cityId)],
    sent: reviewed.map((mandate) => mandate.cityId),
  };
}

/** Pure. A draft in sight is the wider view. */
export function sightOf(principal: Principal, cityId: string, today: string): Sight | null {
  const { draft, sent } = citiesInSight(principal, today);
  if (draft.includes(cityId)) return 'draft';
  return sent.includes(cityId) ? 'sent' : null;
}

/** Whether the principal acts for the city itself; which of its people may do what is the route's access list. Pure. */
export function isOwn(principal: Principal, cityId: string): boolean {
  return principal.organisation.kind === 'city' && principal.organisation.id === cityId;
}

/** Whether an evaluator may confirm the city's submissions. Pure. */
export function mayValidate(principal: Principal, cityId: string, today: string): boolean {
  return citiesInSight(principal, today).sent.includes(cityId);
}
