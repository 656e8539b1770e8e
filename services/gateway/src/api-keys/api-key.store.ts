import { scopes as allScopes, type Scope } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { GatewayTx } from '../gateway.ts';
import type { TakeCalls } from './quota.ts';
import type { UsageCount } from './usage.ts';

/** A key as its organisation sees it. */
export interface ApiKeyRow {
  id: string;
  organisationId: string;
  creatorId: string;
  name: string;
  scopes: Scope[];
  quotaPerDay: number;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  secrets: { startsWith: string; expiresAt: string }[];
}

const instantOf = (column: string) =>
  `to_char(${column} AT TIME ZONE 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COLUMNS = `
  k.id, k.organisation_id AS "organisationId", k.creator_id AS "creatorId", k.name, k.scopes,
  k.quota_per_day AS "quotaPerDay", ${instantOf('k.created_at')} AS "createdAt",
  ${instantOf('k.expires_at')} AS "expiresAt", ${instantOf('k.revoked_at')} AS "revokedAt",
  (SELECT coalesce(json_agg(json_build_object(
            'startsWith', s.start, 'expiresAt', ${instantOf('s.expires_at')}) ORDER BY s.id), '[]')
   FROM apikey s WHERE s.reference_id = k.id AND s.expires_at > $1) AS secrets`;

/**
 * Keys, the newest first.
 * @param organisationId the organisation whose keys alone are seen; null for all
 */
export async function listKeys(
  sql: SqlExecutor,
  page: { organisationId: string | null; after?: string; limit: number; now: Date },
): Promise<ApiKeyRow[]> {
  const { organisationId, after = null, limit, now } = page;
  const rows = await sql.query<ApiKeyRow>(
    `SELECT ${COLUMNS} FROM access_key k
     WHERE ($2::uuid IS NULL OR k.organisation_id = $2) AND ($3::uuid IS NULL OR k.id < $3)
     ORDER BY k.id DESC LIMIT $4`,
    [now, organisationId, after, limit],
  );
  return rows.map(withKnownScopes);
}

/** The key, where it belongs to the organisation or the caller sees all (null). */
export async function findKey(
  sql: SqlExecutor,
  { id, organisationId, now }: { id: string; organisationId: string | null; now: Date },
): Promise<ApiKeyRow | undefined> {
  const [row] = await sql.query<ApiKeyRow>(
    `SELECT ${COLUMNS} FROM access_key k WHERE k.id = $2 AND ($3::uuid IS NULL OR k.organisation_id = $3)`,
    [now, id, organisationId],
  );
  return row && withKnownScopes(row);
}

/** The key whose secret has this digest, while both are good. */
export async function findKeyOfSecret(
  sql: SqlExecutor,
  digest: string,
  now: Date,
): Promise<Omit<ApiKeyRow, 'secrets'> | undefined> {
  const [row] = await sql.query<ApiKeyRow>(
    `SELECT ${COLUMNS} FROM access_key k JOIN apikey good ON good.reference_id = k.id
     WHERE good.key = $2 AND good.enabled AND good.expires_at > $1 AND k.expires_at > $1 AND k.revoked_at IS NULL`,
    [now, digest],
  );
  return row && withKnownScopes(row);
}

/** A scope that a later version no longer knows opens nothing. */
function withKnownScopes(row: ApiKeyRow): ApiKeyRow {
  return { ...row, scopes: allScopes.filter((scope) => row.scopes.includes(scope)) };
}

/** Ends every secret of the key now or at the given moment, whichever comes first. */
export async function endSecrets(tx: GatewayTx, keyId: string, at: Date): Promise<void> {
  await tx.apikey.updateMany({
    where: { referenceId: keyId, expiresAt: { gt: at } },
    data: { expiresAt: at },
  });
}

/** The shared count of quotas: one statement, so that instances wait for one another and never take the same calls. */
export function callsTaker(sql: SqlExecutor): TakeCalls {
  return async ({ keyId, day, quota, wanted }) => {
    const [row] = await sql.query<{ granted: number; taken: number }>(
      `INSERT INTO access_key_quota AS q (key_id, day, taken) VALUES ($1, $2, least($3::int, $4::int))
       ON CONFLICT (key_id, day) DO UPDATE SET taken = greatest(q.taken, least($3, q.taken + $4))
       RETURNING new.taken - coalesce(old.taken, 0) AS granted, new.taken AS taken`,
      [keyId, day, quota, wanted],
    );
    return row ?? { granted: 0, taken: quota };
  };
}

/**
 * Adds to what was counted before. A key that was erased meanwhile is passed over; the order keeps two instances from
 * waiting for each other.
 */
export async function addUsage(sql: SqlExecutor, counts: readonly UsageCount[]): Promise<void> {
  await sql.query(
    `INSERT INTO access_key_usage AS u (key_id, day, route_group, calls, refusals)
     SELECT c.key_id, c.day, c.route_group, c.calls, c.refusals
     FROM unnest($1::uuid[], $2::date[], $3::text[], $4::int[], $5::int[])
       AS c (key_id, day, route_group, calls, refusals)
     WHERE EXISTS (SELECT FROM access_key k WHERE k.id = c.key_id)
     ORDER BY c.key_id, c.day, c.route_group
     ON CONFLICT (key_id, day, route_group)
       DO UPDATE SET calls = u.calls + excluded.calls, refusals = u.refusals + excluded.refusals`,
    [
      counts.map(({ keyId }) => keyId),
      counts.map(({ day }) => day),
      counts.map(({ routeGroup }) => routeGroup),
      counts.map(({ calls }) => calls),
      counts.map(({ refusals }) => refusals),
    ],
  );
}

/** What was counted for a key since a day, the newest day first. */
export function readUsage(
  sql: SqlExecutor,
  { keyId, since }: { keyId: string; since: string },
): Promise<Omit<UsageCount, 'keyId'>[]> {
  return sql.query(
    `SELECT to_char(day, 'YYYY-MM-DD') AS day, route_group AS "routeGroup", calls, refusals
     FROM access_key_usage WHERE key_id = $1 AND day >= $2 ORDER BY day DESC, route_group`,
    [keyId, since],
  );
}
