import type { SqlExecutor, Transactor } from '../event-bus.ts';
import { type EventLog, type OutgoingRecord, RecordRefused } from '../log/event-log.ts';

/** Most events, and most bytes of them, sent at once. Kafka refuses a batch above a megabyte. */
const BATCH_EVENTS = 500;
const BATCH_BYTES = 600_000;

interface OutboxRow {
  readonly position: string;
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly envelope: string;
  readonly published_at: Date;
}

export interface Refusal {
  readonly topic: string;
  readonly key: string;
  readonly cause: Error;
}

export interface PassResult {
  /** Publication times of the events sent. */
  readonly sent: readonly Date[];
  /** More may wait: the batch was full, or another relay is at work. */
  readonly more: boolean;
  readonly refused: readonly Refusal[];
}

const recordOf = (row: OutboxRow): OutgoingRecord => ({
  id: row.id,
  topic: row.topic,
  key: row.key,
  value: row.envelope,
});

/** Names one key of one topic in the list of keys held back. */
export const keyName = ({ topic, key }: { topic: string; key: string }) => `${topic}/${key}`;

function withinBytes(rows: readonly OutboxRow[]): readonly OutboxRow[] {
  let bytes = 0;
  const end = rows.findIndex((row, index) => {
    bytes += Buffer.byteLength(row.envelope);
    return index > 0 && bytes > BATCH_BYTES;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

async function hasOutbox(sql: SqlExecutor): Promise<boolean> {
  const rows = await sql.query('select from messaging.outbox limit 1');
  return rows.length > 0;
}

async function readOutbox(sql: SqlExecutor, held: readonly string[]): Promise<OutboxRow[]> {
  return sql.query<OutboxRow>(
    `select position, id, topic, key, envelope, published_at from messaging.outbox
     where topic || '/' || key <> all ($1::text[])
     order by position limit ${BATCH_EVENTS}`,
    [held],
  );
}

/** After a refusal: each event by itself; the first refused one of a key holds back that key and no other. */
async function sendSingly(log: EventLog, rows: readonly OutboxRow[]) {
  const sent: OutboxRow[] = [];
  const refused = new Map<string, Refusal>();
  for (const row of rows) {
    if (refused.has(keyName(row))) continue;
    try {
      await log.append([recordOf(row)]);
      sent.push(row);
    } catch (error) {
      if (!(error instanceof RecordRefused)) throw error;
      refused.set(keyName(row), { topic: row.topic, key: row.key, cause: error });
    }
  }
  return { sent, refused: [...refused.values()] };
}

async function send(log: EventLog, rows: readonly OutboxRow[]) {
  try {
    await log.append(rows.map(recordOf));
    return { sent: rows, refused: [] };
  } catch (error) {
    if (error instanceof RecordRefused) return sendSingly(log, rows);
    throw error;
  }
}

/**
 * Moves the head of the outbox into the log: read in order, append, delete, under a lock that lets one relay of the
 * service work at a time. Dying anywhere between repeats the append, which the log or the inbox makes harmless.
 *
 * @param held keys (`keyName`) left alone for now
 * @param isExpected whether something is known to wait; else a cheap look comes first
 */
export async function relayPass<Tx>(
  database: Transactor<Tx>,
  log: EventLog,
  held: readonly string[],
  isExpected: boolean,
): Promise<PassResult> {
  if (!isExpected && !(await hasOutbox(database.pool))) return { sent: [], more: false, refused: [] };
  return database.transaction(async (tx) => {
    const sql = database.sql(tx);
    const [lock] = await sql.query<{ mine: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('messaging.outbox', 0)) as mine`,
    );
    if (!lock?.mine) return { sent: [], more: true, refused: [] };
    const rows = await readOutbox(sql, held);
    const batch = withinBytes(rows);
    if (batch.length === 0) return { sent: [], more: false, refused: [] };
    const { sent, refused } = await send(log, batch);
    const positions = sent.map((row) => row.position);
    await sql.query('delete from messaging.outbox where position = any ($1::bigint[])', [positions]);
    const more = rows.length === BATCH_EVENTS || batch.length < rows.length;
    return { sent: sent.map((row) => row.published_at), more, refused };
  });
}
