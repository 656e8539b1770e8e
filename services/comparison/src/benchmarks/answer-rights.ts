import type { Principal, Role } from '@interlace/contracts';

const cityRoles: readonly Role[] = ['city-coordinator', 'contributor', 'council-reader'];
const writers: readonly Role[] = ['city-coordinator', 'contributor'];
const byMandate: Record<Principal['mandates'][number]['kind'], readonly Role[]> = {
  support: ['partner-analyst'],
  evaluation: ['evaluator', 'review-lead'],
};

/**
 * Whether a principal may read a city's answers, and whatever tells points of single questions, on a day (ISO 8601): the city
 * itself, and partners and evaluators with a mandate for it to its last day. Nobody else, network managers included. Pure.
 */
export function readsAnswers(principal: Principal, cityId: string, today: string): boolean {
  const has = (roles: readonly Role[]) => principal.roles.some((role) => roles.includes(role));
  if (has(cityRoles) && isOf(principal, cityId)) return true;
  return principal.mandates.some(
    ({ cityId: city, kind, until }) =>
      city.toLowerCase() === cityId && has(byMandate[kind]) && (until === null || until >= today),
  );
}

/** Whether a principal may keep plans for a city: its coordinator and contributors. Pure. */
export function writesPlans(principal: Principal, cityId: string): boolean {
  return isOf(principal, cityId) && principal.roles.some((role) => writers.includes(role));
}

function isOf({ organisation }: Principal, cityId: string): boolean {
  return organisation.kind === 'city' && organisation.id.toLowerCase() === cityId;
}
