import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import {
  type CityInRound,
  coveredSql,
  mandatedCities,
  networksOf,
  ownCity,
  pairsOf,
  withStandingMandates,
} from '@interlace/service-kit';

/** Where the relations between organisations and cities are kept. */
export const relationTables = { mandates: 'mandates', memberships: 'memberships' } as const;

/** Which scores, or answers behind them, a reader may see: of cities in rounds, and of every city in networks. */
export interface InSight {
  readonly cities: readonly CityInRound[];
  readonly networks: readonly string[];
}

/** Those of the own city, and of mandated cities in the rounds of the mandates. `today`: ISO 8601 day. */
export async function answersInSight(
  sql: SqlExecutor,
  principal: Principal,
  today: string,
): Promise<InSight> {
  const standing = await withStandingMandates(sql, relationTables.mandates, principal, today);
  const mandated = (['support', 'evaluation'] as const).flatMap((kind) =>
    mandatedCities(standing, kind, today),
  );
  return { cities: [...ownCity(standing), ...mandated], networks: [] };
}

/** The same, and for a manager all of the networks the office is a member of. */
export async function scoresInSight(sql: SqlExecutor, principal: Principal, today: string): Promise<InSight> {
  const { cities } = await answersInSight(sql, principal, today);
  const { roles, organisation } = principal;
  if (!roles.includes('network-manager') || organisation.kind !== 'network-office')
    return { cities, networks: [] };
  const networks = await networksOf(sql, relationTables.memberships, organisation.id, today);
  return { cities, networks: [...networks] };
}

/** SQL that holds for rows of `submissions s` in sight; takes three parameters from `$first` on. Pure. */
export const inSightSql = (first: number): string =>
  `(${coveredSql('s.city_id', 's.round_id', first)} OR s.network_id = ANY ($${first + 2}::uuid[]))`;

/** The parameters of `inSightSql`. Pure. */
export const inSightValues = ({ cities, networks }: InSight): unknown[] => [...pairsOf(cities), networks];
