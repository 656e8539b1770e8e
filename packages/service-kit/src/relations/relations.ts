import type { Principal, Role } from '@interlace/contracts';

/** A city in one round, or in every round where the round is null. */
export interface CityInRound {
  readonly cityId: string;
  readonly roundId: string | null;
}

const ofTheCity: readonly Role[] = ['city-coordinator', 'contributor', 'council-reader'];
const byMandate: Record<Principal['mandates'][number]['kind'], readonly Role[]> = {
  support: ['partner-analyst'],
  evaluation: ['evaluator', 'review-lead'],
};

const has = ({ roles }: Principal, wanted: readonly Role[]) => roles.some((role) => wanted.includes(role));

/** The city whose people a principal belongs to, in every round; none for anybody else. Pure. */
export function ownCity(principal: Principal): CityInRound[] {
  const { id, kind } = principal.organisation;
  return kind === 'city' && has(principal, ofTheCity) ? [{ cityId: id.toLowerCase(), roundId: null }] : [];
}

/** What a principal's mandates of a kind open on a day (ISO 8601), the last day included, in the roles that fit. Pure. */
export function mandatedCities(
  principal: Principal,
  kind: Principal['mandates'][number]['kind'],
  today: string,
): CityInRound[] {
  if (!has(principal, byMandate[kind])) return [];
  return principal.mandates
    .filter((mandate) => mandate.kind === kind && (mandate.until === null || mandate.until >= today))
    .map(({ cityId, roundId }) => ({
      cityId: cityId.toLowerCase(),
      roundId: roundId?.toLowerCase() ?? null,
    }));
}

/** Whether a city in a round is among them. Pure. */
export function covers(opened: readonly CityInRound[], at: { cityId: string; roundId: string }): boolean {
  return opened.some(
    ({ cityId, roundId }) => cityId === at.cityId && (roundId === null || roundId === at.roundId),
  );
}

/**
 * SQL that holds for rows of cities in rounds among them: `$first` and `$first + 1` are the arrays `pairsOf` makes.
 * `city` and `round` are names of columns, never taken from outside. Pure.
 */
export function coveredSql(city: string, round: string, first: number): string {
  return `EXISTS (SELECT FROM unnest($${first}::uuid[], $${first + 1}::uuid[]) AS opened (city, round)
    WHERE opened.city = ${city} AND (opened.round IS NULL OR opened.round = ${round}))`;
}

/** The two arrays `coveredSql` asks for. Pure. */
export function pairsOf(opened: readonly CityInRound[]): [cities: string[], rounds: (string | null)[]] {
  return [opened.map(({ cityId }) => cityId), opened.map(({ roundId }) => roundId)];
}
