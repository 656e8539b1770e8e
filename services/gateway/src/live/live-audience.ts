import type { Principal, Role } from '@interlace/contracts';
import { covers, mandatedCities, ownCity } from '@interlace/service-kit';
import type { ScoreReady } from './live-streams.ts';

/** Roles that work for a whole network; figures of invented cities are theirs to see, whichever network it is. */
const NETWORK_ROLES: readonly Role[] = ['review-lead', 'network-manager', 'platform-administrator'];

/**
 * Whether news of a score is for this bearer: of the own city; of a city and round of a mandate that stands; for a manager of
 * the cities of the office's networks. `audience` are the organisations the news concern today (ISO 8601). Pure.
 */
export function mayHearOf(
  principal: Principal,
  news: Pick<ScoreReady, 'cityId' | 'roundId' | 'origin'>,
  audience: ReadonlySet<string>,
  today: string,
): boolean {
  const { roles, organisation } = principal;
  if (news.origin === 'illustrative' && roles.some((role) => NETWORK_ROLES.includes(role))) return true;
  if (covers(ownCity(principal), news)) return true;
  if (!audience.has(organisation.id)) return false;
  if (organisation.kind === 'network-office') return roles.includes('network-manager');
  return (['support', 'evaluation'] as const).some((kind) =>
    covers(mandatedCities(principal, kind, today), news),
  );
}
