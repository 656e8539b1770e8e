import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { demandOffice, networksOf, withStandingMandates as standingMandates } from '@interlace/service-kit';
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

/** Where the relations between organisations and cities are kept. */
export const relationTables = { mandates: 'mandates', memberships: 'memberships' } as const;

/** The principal without mandates that were ended since the token was made. */
export const withStandingMandates = (
  sql: SqlExecutor,
  principal: Principal,
  today: string,
): Promise<Principal> => standingMandates(sql, relationTables.mandates, principal, today);

/** Only the office of a network acts for it. @throws DomainError `not-kept` */
export async function demandOfficeOf(
  sql: SqlExecutor,
  principal: Principal,
  networkId: string,
  today: string,
): Promise<void> {
  const own = await networksOf(sql, relationTables.memberships, principal.organisation.id, today);
  demandOffice(principal, networkId, own);
}
