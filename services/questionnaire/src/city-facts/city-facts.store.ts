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

/** Ids of the networks an organisation belongs to on a day. */
export const networksOfOrganisation = (
  sql: SqlExecutor,
  organisationId: string,
  today: string,
): Promise<ReadonlySet<string>> => networksOf(sql, relationTables.memberships, organisationId, today);

const MEMBERS_ON_DAY = `m.network_id = $1 AND (m.since IS NULL OR m.since <= $2::date)
  AND (m.until IS NULL OR m.until >= $2::date)`;

/** Ids of the members of a network on a day that are no cities: its offices, for only an office has a network manager. */
export async function officesOf(sql: SqlExecutor, networkId: string, today: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT m.organisation_id AS id FROM memberships m
     WHERE ${MEMBERS_ON_DAY} AND NOT EXISTS (SELECT FROM city_facts c WHERE c.city_id = m.organisation_id)
     ORDER BY id LIMIT 200`,
    [networkId, today],
  );
  return rows.map(({ id }) => id);
}

/** Ids of the cities of a network on a day. */
export async function citiesOf(sql: SqlExecutor, networkId: string, today: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT c.city_id AS id FROM memberships m JOIN city_facts c ON c.city_id = m.organisation_id
     WHERE ${MEMBERS_ON_DAY} ORDER BY id`,
    [networkId, today],
  );
  return rows.map(({ id }) => id);
}

/** Only the office of a network acts for it. @throws DomainError `not-kept` */
export async function demandOfficeOf(
  sql: SqlExecutor,
  principal: Principal,
  networkId: string,
  today: string,
): Promise<void> {
  demandOffice(principal, networkId, await networksOfOrganisation(sql, principal.organisation.id, today));
}
