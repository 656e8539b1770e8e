import type { SqlExecutor } from '@interlace/event-bus';

/** A reminder as it is kept. */
export interface Reminder {
  readonly object: string;
  readonly dueAt: Date;
  readonly days: number;
  readonly roundId: string;
}

/** Any number, as long as every instance uses the same; the source makes it one lock each. */
const LOCK = 4_805_222;

/** Whether it is this instance's turn to send the reminders of a source, until the transaction ends. */
export async function takeTurn(sql: SqlExecutor, source: string): Promise<boolean> {
  const [row] = await sql.query<{ mine: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1, hashtext($2)) AS mine',
    [LOCK, source],
  );
  return row?.mine === true;
}

/** Days of the reminders that were sent of each object and date, by `keyOf`. */
export async function readSaid(
  sql: SqlExecutor,
  source: string,
  objects: readonly string[],
): Promise<Map<string, Set<number>>> {
  const rows = await sql.query<Reminder>(
    'SELECT object, due_at AS "dueAt", days FROM reminders WHERE source = $1 AND object = ANY ($2)',
    [source, objects],
  );
  const said = new Map<string, Set<number>>();
  for (const row of rows) {
    const days = said.get(keyOf(row)) ?? new Set();
    said.set(keyOf(row), days.add(row.days));
  }
  return said;
}

export const keyOf = ({ object, dueAt }: Pick<Reminder, 'object' | 'dueAt'>): string =>
  `${object} ${dueAt.toISOString()}`;

/** Keeps what is sent in this transaction; one that was sent already fails it. */
export async function keepSaid(
  sql: SqlExecutor,
  source: string,
  reminders: readonly Reminder[],
  at: Date,
): Promise<void> {
  const rows = reminders.map(({ object, dueAt, days, roundId }) => ({ object, dueAt, days, roundId }));
  await sql.query(
    `INSERT INTO reminders (source, object, due_at, days, round_id, sent_at)
     SELECT $1, row.object, row."dueAt", row.days, row."roundId", $3
     FROM jsonb_to_recordset($2::jsonb) AS row (object text, "dueAt" timestamptz, days integer, "roundId" uuid)`,
    [source, JSON.stringify(rows), at],
  );
}

export interface SentReminders {
  readonly dueAt: Date;
  readonly days: number;
  readonly sentAt: Date;
  readonly count: number;
}

/** What was sent of a source in a round, the earliest first. */
export function readSent(sql: SqlExecutor, source: string, roundId: string): Promise<SentReminders[]> {
  return sql.query<SentReminders>(
    `SELECT due_at AS "dueAt", days, sent_at AS "sentAt", count(*)::int AS count FROM reminders
     WHERE round_id = $1 AND source = $2 GROUP BY due_at, days, sent_at ORDER BY sent_at, due_at`,
    [roundId, source],
  );
}
