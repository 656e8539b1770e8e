import type { SqlExecutor } from '@interlace/event-bus';

/** Held shared by every handler, exclusively by a rebuild while it takes the projection's place. */
export const PROJECTION_LOCK = 4_805_221_801;

/**
 * Keeps the projection from being replaced until the transaction ends. Does not wait: a handler already holds its inbox
 * row, which the rebuild needs, so waiting here would be a deadlock. Fails with SQLSTATE 55P03 instead, which the bus
 * retries like any fault of the database.
 */
export async function holdProjection(sql: SqlExecutor): Promise<void> {
  await sql.query(
    `set local lock_timeout = '1ms'; select pg_advisory_xact_lock_shared(${PROJECTION_LOCK}); set local lock_timeout = 0`,
  );
}
