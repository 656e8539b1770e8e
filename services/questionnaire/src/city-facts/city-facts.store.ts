import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { PrismaClient } from '../generated/prisma/client.ts';

/** Null for a network the registry has not told of, or not yet. */
export function findNetwork(
  reader: Pick<PrismaClient, 'networkFact'>,
  networkId: string,
): Promise<{ fictitious: boolean } | null> {
  return reader.networkFact.findUnique({ where: { networkId }, select: { fictitious: true } });
}

export interface CityStanding {
  readonly fictitious: boolean;
  /** Whether it is a member of the network on that day. */
  readonly member: boolean;
}

/** Null for a city the registry has not told of, or not yet. `today`: ISO 8601 day; the last day of a stay counts. */
export async function findCity(
  sql: SqlExecutor,
  { cityId, networkId, today }: { cityId: string; networkId: string; today: string },
): Promise<CityStanding | null> {
  const [row] = await sql.query<CityStanding>(
    `SELECT c.fictitious, EXISTS (
       SELECT FROM memberships m
       WHERE m.network_id = $2 AND m.organisation_id = c.city_id
         AND (m.since IS NULL OR m.since <= $3::date) AND (m.until IS NULL OR m.until >= $3::date)
     ) AS member
     FROM city_facts c WHERE c.city_id = $1`,
    [cityId, networkId, today],
  );
  return row ?? null;
}

/**
 * The principal without mandates that were ended since the token was made: a partner who is sent away stops reading
 * drafts now, not when the token expires. A mandate this service has not heard of yet is taken from the token.
 */
export async function withStandingMandates(
  sql: SqlExecutor,
  principal: Principal,
  today: string,
): Promise<Principal> {
  if (principal.mandates.length === 0) return principal;
  const ended = await sql.query<{ name: string }>(
    `SELECT kind || ' ' || city_id AS name FROM mandates WHERE organisation_id = $1
     GROUP BY city_id, kind HAVING bool_and(ended_on IS NOT NULL AND ended_on <= $2::date)`,
    [principal.organisation.id, today],
  );
  const names = new Set(ended.map((row) => row.name));
  const mandates = principal.mandates.filter(({ kind, cityId }) => !names.has(`${kind} ${cityId}`));
  return { ...principal, mandates };
}
