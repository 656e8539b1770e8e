import type { SqlExecutor } from '@interlace/event-bus';
import { type AnnotatedTable, annotatedTables } from './annotated-tables.ts';

const BATCH = 1_000;

/** Any number will do as long as every instance uses the same one. */
const LOCK = 4_805_221_793;

/**
 * Deletes what the tables' annotations no longer allow to be kept, in small transactions. Of several instances one
 * works: who finds another at it stops. Returns how many rows went, by table.
 */
export async function applyRetention(pool: SqlExecutor, now: Date): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  for (const table of await annotatedTables(pool)) {
    const rows = await removeExpired(pool, table, now);
    if (rows > 0) removed[table.name] = rows;
  }
  return removed;
}

async function removeExpired(pool: SqlExecutor, table: AnnotatedTable, now: Date): Promise<number> {
  const { retention } = table.annotation;
  if (retention.keep === null) return 0;
  const after = table.columns.find(({ name }) => name === retention.after)?.quoted;
  const statement = `
    with turn as materialized (select pg_try_advisory_xact_lock(${LOCK}) as mine),
    old as materialized (
      select t.ctid as place from ${table.quoted} t, turn
      where turn.mine and t.${after} < $1::timestamptz - $2::interval limit ${BATCH} for update of t skip locked),
    gone as (delete from ${table.quoted} t using old where t.ctid = old.place returning 1)
    select count(*)::int as rows from gone`;
  for (let total = 0; ; ) {
    const [batch] = await pool.query<{ rows: number }>(statement, [now, retention.keep]);
    total += batch?.rows ?? 0;
    if ((batch?.rows ?? 0) < BATCH) return total;
  }
}
