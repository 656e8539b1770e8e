import type { Principal, Role } from '@interlace/contracts';
import { type CityInRound, mandatedCities, ownCity } from '@interlace/service-kit';

const writers: readonly Role[] = ['city-coordinator', 'contributor'];

/**
 * Cities in rounds whose answers a principal may read, and whatever tells points of single questions, on a day (ISO 8601): the
 * own city, and in the rounds of their mandates those that partners and evaluators are mandated for. Nobody else,
 * network managers included. Pure.
 */
export function answersInSight(principal: Principal, today: string): CityInRound[] {
  return [
    ...ownCity(principal),
    ...mandatedCities(principal, 'support', today),
    ...mandatedCities(principal, 'evaluation', today),
  ];
}

/** Whether a principal may keep plans for a city: its coordinator and contributors. Pure. */
export function writesPlans(principal: Principal, cityId: string): boolean {
  return isOf(principal, cityId) && principal.roles.some((role) => writers.includes(role));
}

function isOf({ organisation }: Principal, cityId: string): boolean {
  return organisation.kind === 'city' && organisation.id.toLowerCase() === cityId;
}
