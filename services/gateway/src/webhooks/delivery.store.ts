import type { SqlExecutor } from '@interlace/event-bus';
import { uuidv7 } from '@interlace/service-kit';
import type { Outcome } from './post.ts';
import { type Message, type NewsType, PING } from './webhook-news.ts';

/** Longer than a try can take: a lease that ran out means that its holder is gone. */
const LEASE_MS = 60_000;
/** So that a slow receiver does not keep all places of an instance to itself. */
const MOST_PER_ENDPOINT = 4;

export const deliveryStates = ['waiting', 'delivered', 'failed', 'withheld'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A delivery as its log shows it. */
export interface DeliveryRow {
  id: string;
  seq: string;
  messageId: string;
  eventType: NewsType | typeof PING;
  state: DeliveryState;
  attempts: number;
  lastStatus: number | null;
  lastFault: string | null;
  createdAt: Date;
  firstTriedAt: Date | null;
  nextTryAt: Date;
  finishedAt: Date | null;
}

const LOGGED = `id, seq, message_id AS "messageId", event_type AS "eventType", state, attempts,
  last_status AS "lastStatus", last_fault AS "lastFault", created_at AS "createdAt",
  first_tried_at AS "firstTriedAt", next_try_at AS "nextTryAt", finished_at AS "finishedAt"`;

/** A delivery taken in hand, with what is needed to send it. */
export interface Claimed {
  id: string;
  leaseId: string;
  endpointId: string;
  organisationId: string;
  url: string;
  secret: Uint8Array;
  formerSecret: Uint8Array | null;
  formerUntil: Date | null;
  messageId: string;
  eventType: NewsType | typeof PING;
  body: string;
  /** This try included. */
  attempts: number;
  firstTriedAt: Date;
}

/** Organisations with an endpoint that asked for news of a type. */
export async function organisationsAsking(sql: SqlExecutor, type: NewsType): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT organisation_id AS id FROM webhook_endpoint WHERE state <> 'stopped' AND $1 = ANY(event_types)`,
    [type],
  );
  return rows.map(({ id }) => id);
}

/** Keeps a message for every endpoint of these organisations that asked for its type; repeats add nothing. */
export async function addNews(
  sql: SqlExecutor,
  { type, message, audience, now }: { type: NewsType; message: Message; audience: string[]; now: Date },
): Promise<void> {
  await sql.query(
    `INSERT INTO webhook_delivery
       (endpoint_id, message_id, event_type, ordering_key, body, state, next_try_at, created_at)
     SELECT id, $1, $2, $3, $4, 'waiting', $5, $5 FROM webhook_endpoint
     WHERE organisation_id = ANY($6::uuid[]) AND state <> 'stopped' AND $2 = ANY(event_types)
     ON CONFLICT (endpoint_id, message_id) DO NOTHING`,
    [message.id, type, message.subject, JSON.stringify(message), now, audience],
  );
}

/** Keeps a ping for one endpoint. */
export async function addPing(
  sql: SqlExecutor,
  { endpointId, message, now }: { endpointId: string; message: Message; now: Date },
): Promise<DeliveryRow> {
  const rows = await sql.query<DeliveryRow>(
    `INSERT INTO webhook_delivery
       (endpoint_id, message_id, event_type, ordering_key, body, state, next_try_at, created_at)
     VALUES ($1, $2, $3::text, $3::text, $4, 'waiting', $5, $5) RETURNING ${LOGGED}`,
    [endpointId, message.id, PING, JSON.stringify(message), now],
  );
  return only(rows);
}

/**
 * Leases what is due and counts the try. Of one key of an endpoint only the first that waits can be taken, so its
 * successors wait while it is under way or paused between tries. Instances pass over what another one has in hand.
 */
export async function claimDue(sql: SqlExecutor, now: Date, most: number): Promise<Claimed[]> {
  return sql.query<Claimed>(
    `WITH due AS (
       SELECT d.id FROM webhook_endpoint e CROSS JOIN LATERAL (
         SELECT id, next_try_at FROM webhook_delivery d
         WHERE d.endpoint_id = e.id AND d.state = 'waiting' AND d.next_try_at <= $1
           AND (d.lease_until IS NULL OR d.lease_until <= $1)
           AND (e.state = 'active' OR d.event_type = $5)
           AND NOT EXISTS (
             SELECT FROM webhook_delivery earlier
             WHERE earlier.endpoint_id = d.endpoint_id AND earlier.ordering_key = d.ordering_key
               AND earlier.state = 'waiting' AND earlier.seq < d.seq)
         ORDER BY d.next_try_at, d.seq
         LIMIT (SELECT greatest(0, ${MOST_PER_ENDPOINT} - count(*)) FROM webhook_delivery held
                WHERE held.endpoint_id = e.id AND held.state = 'waiting' AND held.lease_until > $1)
         FOR UPDATE OF d SKIP LOCKED
       ) d
       ORDER BY d.next_try_at LIMIT $2
     )
     UPDATE webhook_delivery d
     SET lease_id = $3, lease_until = $4, attempts = d.attempts + 1, first_tried_at = coalesce(d.first_tried_at, $1)
     FROM due, webhook_endpoint e
     WHERE d.id = due.id AND e.id = d.endpoint_id
     RETURNING d.id, d.lease_id AS "leaseId", e.id AS "endpointId", e.organisation_id AS "organisationId", e.url,
       e.secret, e.former_secret AS "formerSecret", e.former_until AS "formerUntil", d.message_id AS "messageId",
       d.event_type AS "eventType", d.body, d.attempts, d.first_tried_at AS "firstTriedAt"`,
    [now, most, uuidv7(), new Date(now.getTime() + LEASE_MS), PING],
  );
}

export interface Settlement {
  state: DeliveryState;
  outcome: Outcome;
  nextTryAt: Date;
  now: Date;
}

/**
 * Writes down how a try ended; one more try is no longer due where the endpoint was stopped meanwhile. False where the
 * lease was lost: then another instance has the word.
 */
export async function settle(
  sql: SqlExecutor,
  { id, leaseId }: Pick<Claimed, 'id' | 'leaseId'>,
  { state, outcome, nextTryAt, now }: Settlement,
): Promise<boolean> {
  const rows = await sql.query(
    `WITH decided AS (
       SELECT d.id, CASE WHEN $3 = 'waiting' AND e.state = 'stopped' THEN 'failed' ELSE $3 END AS state
       FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
       WHERE d.id = $1 AND d.lease_id = $2
     )
     UPDATE webhook_delivery d
     SET state = decided.state, last_status = $4, last_fault = $5, next_try_at = $6, lease_id = NULL,
       lease_until = NULL, finished_at = CASE WHEN decided.state <> 'waiting' THEN $7::timestamptz END
     FROM decided WHERE d.id = decided.id AND d.lease_id = $2 RETURNING 1`,
    [id, leaseId, state, outcome.status, outcome.fault, nextTryAt, now],
  );
  return rows.length === 1;
}

/**
 * Stops an endpoint and gives up what waits for it, except what is under way: its own end will be written. True for
 * the one call that stopped it.
 */
export async function stopEndpoint(sql: SqlExecutor, endpointId: string, now: Date): Promise<boolean> {
  const stopped = await sql.query(
    `UPDATE webhook_endpoint SET state = 'stopped', updated_at = $2 WHERE id = $1 AND state <> 'stopped' RETURNING 1`,
    [endpointId, now],
  );
  await sql.query(
    `UPDATE webhook_delivery SET state = 'failed', last_fault = 'endpoint-stopped', finished_at = $2
     WHERE endpoint_id = $1 AND state = 'waiting' AND (lease_until IS NULL OR lease_until <= $2) AND event_type <> $3`,
    [endpointId, now, PING],
  );
  return stopped.length === 1;
}

/** Begins anew, and now, with what waits for an endpoint: it was resumed, or has another address. */
export async function restartWaiting(sql: SqlExecutor, endpointId: string, now: Date): Promise<void> {
  await sql.query(
    `UPDATE webhook_delivery SET attempts = 0, first_tried_at = NULL, next_try_at = $2
     WHERE endpoint_id = $1 AND state = 'waiting' AND (lease_until IS NULL OR lease_until <= $2)`,
    [endpointId, now],
  );
}

/** The log of an endpoint, the newest first. */
export function listDeliveries(
  sql: SqlExecutor,
  {
    endpointId,
    state,
    before,
    take,
  }: {
    endpointId: string;
    state: DeliveryState | undefined;
    before: string | undefined;
    take: number;
  },
): Promise<DeliveryRow[]> {
  return sql.query<DeliveryRow>(
    `SELECT ${LOGGED} FROM webhook_delivery
     WHERE endpoint_id = $1 AND ($2::text IS NULL OR state = $2) AND ($3::bigint IS NULL OR seq < $3)
     ORDER BY seq DESC LIMIT $4`,
    [endpointId, state ?? null, before ?? null, take],
  );
}

/** One line of the log, locked. */
export async function lockDelivery(
  sql: SqlExecutor,
  { id, endpointId }: { id: string; endpointId: string },
): Promise<DeliveryRow | undefined> {
  const rows = await sql.query<DeliveryRow>(
    `SELECT ${LOGGED} FROM webhook_delivery WHERE id = $1 AND endpoint_id = $2 FOR UPDATE`,
    [id, endpointId],
  );
  return rows[0];
}

/** Sends it once more, in its old place and as if it had never been tried. */
export async function replayDelivery(sql: SqlExecutor, id: string, now: Date): Promise<DeliveryRow> {
  const rows = await sql.query<DeliveryRow>(
    `UPDATE webhook_delivery
     SET state = 'waiting', attempts = 0, first_tried_at = NULL, next_try_at = $2, finished_at = NULL
     WHERE id = $1 RETURNING ${LOGGED}`,
    [id, now],
  );
  return only(rows);
}

function only(rows: DeliveryRow[]): DeliveryRow {
  const [row] = rows;
  if (!row) throw new Error('a delivery was not written');
  return row;
}
