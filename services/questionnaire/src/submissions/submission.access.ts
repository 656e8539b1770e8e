import type { Principal } from '@interlace/contracts';
import { type CityInRound, covers, mandatedCities, ownCity } from '@interlace/service-kit';
import type { Submission } from './submission.ts';

/**
 * What of a city's submission somebody may see: the draft as it is being written, or only what was sent. Nothing at
 * all is null, and then the submission answers like one that does not exist.
 */
export type Sight = 'draft' | 'sent';

type CityAndRound = Pick<Submission, 'cityId' | 'roundId'>;

/** Cities in rounds by what the principal may see of their submissions. Platform and network roles see no answers. Pure. */
export function citiesInSight(principal: Principal, today: string): Record<Sight, CityInRound[]> {
  return {
    draft: [...ownCity(principal), ...mandatedCities(principal, 'support', today)],
    sent: mandatedCities(principal, 'evaluation', today),
  };
}

/** Pure. A draft in sight is the wider view. */
export function sightOf(principal: Principal, at: CityAndRound, today: string): Sight | null {
  const { draft, sent } = citiesInSight(principal, today);
  if (covers(draft, at)) return 'draft';
  return covers(sent, at) ? 'sent' : null;
}

/** Whether the principal acts for the city itself; which of its people may do what is the route's access list. Pure. */
export function isOwn(principal: Principal, cityId: string): boolean {
  return principal.organisation.kind === 'city' && principal.organisation.id === cityId;
}

/** Whether an evaluator may confirm the city's submission to the round. Pure. */
export function mayValidate(principal: Principal, at: CityAndRound, today: string): boolean {
  return covers(citiesInSight(principal, today).sent, at);
}
