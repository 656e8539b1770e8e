import type { Principal, Role } from '@interlace/contracts';

/** Scores, or the answers behind them. */
export type Sight = 'scores' | 'answers';

const seeAllScores: readonly Role[] = ['network-manager', 'platform-administrator'];
const ofTheCity: readonly Role[] = ['city-coordinator', 'contributor', 'council-reader'];
const byMandate: Record<'support' | 'evaluation', readonly Role[]> = {
  support: ['partner-analyst'],
  evaluation: ['evaluator', 'review-lead'],
};

/**
 * The cities whose scores or answers a principal may see on a day (ISO 8601): a city its own, a partner or evaluator
 * those of mandates not yet ended, the network all scores but no answers. Pure.
 */
export function visibleCities(
  principal: Principal,
  sight: Sight,
  today: string,
): 'all' | ReadonlySet<string> {
  const has = (roles: readonly Role[]) => principal.roles.some((role) => roles.includes(role));
  if (sight === 'scores' && has(seeAllScores)) return 'all';
  const cities = new Set<string>();
  if (principal.organisation.kind === 'city' && has(ofTheCity)) cities.add(principal.organisation.id);
  for (const { cityId, kind, until } of principal.mandates) {
    if (has(byMandate[kind]) && (until === null || until >= today)) cities.add(cityId);
  }
  return cities;
}
