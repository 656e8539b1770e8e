import type { DataOf, mandateEndedV1, mandateGivenV1, Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';

/* Every service that shows what a mandate opens keeps a table of mandates of the same shape, under a name of its own:
   (mandate_id, city_id, organisation_id, kind, round_id, ended_on). `table` is that name, never taken from outside. */

/** A repeat changes nothing. */
export async function keepMandate(
  sql: SqlExecutor,
  table: string,
  { mandateId, cityId, organisationId, kind, roundId }: DataOf<typeof mandateGivenV1>,
): Promise<void> {
  await sql.query(
    `INSERT INTO ${table} (mandate_id, city_id, organisation_id, kind, round_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (mandate_id) DO NOTHING`,
    [mandateId, cityId, organisationId, kind, roundId ?? null],
  );
}

/** Given and ended have the same key, so the end never comes first. */
export async function endMandate(
  sql: SqlExecutor,
  table: string,
  { mandateId, endedOn }: DataOf<typeof mandateEndedV1>,
): Promise<void> {
  await sql.query(`UPDATE ${table} SET ended_on = $2 WHERE mandate_id = $1`, [mandateId, endedOn]);
}

/**
 * The principal without mandates that were ended since the token was made: who is sent away stops reading now, not when
 * the token expires. A mandate this service has not heard of yet is taken from the token. `today`: ISO 8601 day; from
 * the day it ended on, a mandate no longer counts.
 */
export async function withStandingMandates(
  sql: SqlExecutor,
  table: string,
  principal: Principal,
  today: string,
): Promise<Principal> {
  if (principal.mandates.length === 0) return principal;
  const ended = await sql.query<{ name: string }>(
    `SELECT concat_ws(' ', kind, city_id, round_id) AS name FROM ${table} WHERE organisation_id = $1
     GROUP BY kind, city_id, round_id HAVING bool_and(ended_on IS NOT NULL AND ended_on <= $2::date)`,
    [principal.organisation.id, today],
  );
  const names = new Set(ended.map(({ name }) => name));
  return { ...principal, mandates: principal.mandates.filter((mandate) => !names.has(nameOf(mandate))) };
}

const nameOf = ({ kind, cityId, roundId }: Principal['mandates'][number]): string =>
  [kind, cityId, ...(roundId === null ? [] : [roundId])].join(' ').toLowerCase();
