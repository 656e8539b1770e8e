import type { SqlExecutor } from '@interlace/event-bus';
import type { ExtensionSight } from './extension.access.ts';
import type { Extension } from './extension.ts';

const SELECT = `
  SELECT x.id, x.round_id AS "roundId", r.network_id AS "networkId", x.city_id AS "cityId", x.state,
         x.asked_until AS "askedUntil", x.reason, x.asked_at AS "askedAt", x.granted_until AS "grantedUntil",
         x.answer, x.decided_at AS "decidedAt"
  FROM extensions x JOIN rounds r ON r.id = x.round_id`;

/** SQL of the latest date granted to a city in a round, or null. `round` and `city` are names of columns. */
export const extendedUntilSql = (round: string, city: string): string =>
  `(SELECT max(granted_until) FROM extensions WHERE round_id = ${round} AND city_id = ${city})`;

/** Until when a city may send to a round at the latest, as granted; null where nothing was. */
export async function readExtendedUntil(
  sql: SqlExecutor,
  roundId: string,
  cityId: string,
): Promise<Date | null> {
  const [row] = await sql.query<{ until: Date | null }>(
    'SELECT max(granted_until) AS until FROM extensions WHERE round_id = $1 AND city_id = $2',
    [roundId, cityId],
  );
  return row?.until ?? null;
}

/** The cities that may send to a round beyond an instant. */
export async function readExtendedCities(
  sql: SqlExecutor,
  roundId: string,
  beyond: Date,
): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ cityId: string }>(
    'SELECT DISTINCT city_id AS "cityId" FROM extensions WHERE round_id = $1 AND granted_until > $2',
    [roundId, beyond],
  );
  return new Set(rows.map(({ cityId }) => cityId));
}

interface Asked extends Pick<Extension, 'id' | 'roundId' | 'cityId' | 'askedUntil' | 'reason' | 'askedAt'> {
  readonly askedBy: string;
}

/** False where the city has asked already and waits for an answer. */
export async function insertExtension(sql: SqlExecutor, asked: Asked): Promise<boolean> {
  const { id, roundId, cityId, askedUntil, reason, askedAt, askedBy } = asked;
  const rows = await sql.query(
    `INSERT INTO extensions (id, round_id, city_id, state, asked_until, reason, asked_at, asked_by)
     VALUES ($1, $2, $3, 'asked', $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [id, roundId, cityId, askedUntil, reason, askedAt, askedBy],
  );
  return rows.length === 1;
}

/** Held until the transaction ends, so that it is decided once. */
export async function findExtension(sql: SqlExecutor, id: string): Promise<Extension | null> {
  const [row] = await sql.query<Extension>(`${SELECT} WHERE x.id = $1 FOR NO KEY UPDATE OF x`, [id]);
  return row ?? null;
}

type Decision = Pick<Extension, 'state' | 'grantedUntil' | 'answer'> & { decidedAt: Date; decidedBy: string };

export async function keepDecision(sql: SqlExecutor, id: string, decision: Decision): Promise<void> {
  const { state, grantedUntil, answer, decidedAt, decidedBy } = decision;
  await sql.query(
    `UPDATE extensions SET state = $2, granted_until = $3, answer = $4, decided_at = $5, decided_by = $6
     WHERE id = $1`,
    [id, state, grantedUntil, answer, decidedAt, decidedBy],
  );
}

export interface ExtensionQuery extends ExtensionSight {
  readonly roundId?: string;
  readonly state?: Extension['state'];
  /** Id of the last one seen. */
  readonly after?: string;
  readonly take: number;
}

/** Extensions, the latest asked first. */
export function listExtensions(sql: SqlExecutor, query: ExtensionQuery): Promise<Extension[]> {
  const { cityId = null, networks = null, roundId = null, state = null, after = null, take } = query;
  return sql.query<Extension>(
    `${SELECT}
     WHERE ($1::uuid IS NULL OR x.city_id = $1) AND ($2::uuid[] IS NULL OR r.network_id = ANY ($2))
       AND ($3::uuid IS NULL OR x.round_id = $3) AND ($4::text IS NULL OR x.state = $4)
       AND ($5::uuid IS NULL OR x.id < $5)
     ORDER BY x.id DESC LIMIT $6`,
    [cityId, networks, roundId, state, after, take],
  );
}

/** What a city asked for last in each of some rounds, and until when it may send there, by round. */
export async function readOwnExtensions(
  sql: SqlExecutor,
  cityId: string,
  roundIds: readonly string[],
): Promise<Map<string, OwnExtension>> {
  const rows = await sql.query<OwnExtension>(
    `SELECT DISTINCT ON (round_id) round_id AS "roundId", id, state, asked_until AS "askedUntil",
       granted_until AS "grantedUntil", max(granted_until) OVER w AS "extendedUntil",
       max(decided_at) FILTER (WHERE state = 'granted') OVER w AS "extendedAt"
     FROM extensions WHERE city_id = $1 AND round_id = ANY ($2)
     WINDOW w AS (PARTITION BY round_id) ORDER BY round_id, id DESC`,
    [cityId, roundIds],
  );
  return new Map(rows.map((row) => [row.roundId, row]));
}

export interface OwnExtension
  extends Pick<Extension, 'id' | 'roundId' | 'state' | 'askedUntil' | 'grantedUntil'> {
  readonly extendedUntil: Date | null;
  readonly extendedAt: Date | null;
}
