import type { Principal } from '@interlace/contracts';
import { mandatedCities, ownCity } from '@interlace/service-kit';

/**
 * Whether somebody may see drafts of a city on a day (ISO 8601): as one of its people, or by a mandate to support it. No
 * round is asked about, for which one a submission belongs to is not known here. Pure.
 */
export function seesDraftsOf(principal: Principal, cityId: string, today: string): boolean {
  return [...ownCity(principal), ...mandatedCities(principal, 'support', today)].some(
    (city) => city.cityId === cityId,
  );
}
