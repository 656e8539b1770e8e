import type { DataOf, networkJoinedV1, networkLeftV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';

/* The table of memberships has the shape (network_id, organisation_id, since, until), keyed by the first two: the latest stay.
   `table` is its name, never taken from outside. */

export async function keepMembership(
  sql: SqlExecutor,
  table: string,
  { networkId, organisationId, since }: DataOf<typeof networkJoinedV1>,
): Promise<void> {
  await sql.query(
    `INSERT INTO ${table} (network_id, organisation_id, since) VALUES ($1, $2, $3)
       ON CONFLICT (network_id, organisation_id) DO UPDATE SET since = excluded.since, until = NULL`,
    [networkId, organisationId, since],
  );
}

export async function endMembership(
  sql: SqlExecutor,
  table: string,
  { networkId, organisationId, until }: DataOf<typeof networkLeftV1>,
): Promise<void> {
  const names = [networkId, organisationId, until];
  await sql.query(`UPDATE ${table} SET until = $3 WHERE network_id = $1 AND organisation_id = $2`, names);
}

/** Ids of the networks an organisation is a member of on a day (ISO 8601), the last day included. */
export async function networksOf(
  sql: SqlExecutor,
  table: string,
  organisationId: string,
  today: string,
): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ id: string }>(
    `SELECT network_id AS id FROM ${table} WHERE organisation_id = $1
       AND (since IS NULL OR since <= $2::date) AND (until IS NULL OR until >= $2::date)`,
    [organisationId, today],
  );
  return new Set(rows.map(({ id }) => id));
}
