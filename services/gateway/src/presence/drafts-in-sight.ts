import type { Principal } from '@interlace/contracts';
import { type CityInRound, covers, mandatedCities, ownCity } from '@interlace/service-kit';

/**
 * Whether somebody may see drafts of a city in a round on a day (ISO 8601): as one of its people, or by a mandate to support
 * it that is for this round or for all. Pure.
 */
export const seesDraftsOf = (
  principal: Principal,
  place: { readonly cityId: string; readonly roundId: string },
  today: string,
): boolean => covers(draftsInSight(principal, today), place);

const draftsInSight = (principal: Principal, today: string): CityInRound[] => [
  ...ownCity(principal),
  ...mandatedCities(principal, 'support', today),
];
