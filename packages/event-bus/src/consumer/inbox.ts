import type { SqlExecutor } from '../event-bus.ts';

/**
 * Marks events as handled by a group; answers those that were not marked before. A transaction that marks the same
 * event at the same time is waited for, so of two only one gets it.
 */
export async function markHandled(
  sql: SqlExecutor,
  group: string,
  eventIds: readonly string[],
): Promise<Set<string>> {
  const fresh = await sql.query<{ event_id: string }>(
    `insert into messaging.inbox (consumer_group, event_id) select $1, unnest($2::uuid[])
     on conflict do nothing returning event_id`,
    [group, eventIds],
  );
  return new Set(fresh.map((row) => row.event_id));
}

/** Counts everything `from` has handled as handled by `to`. */
export async function adoptInbox(sql: SqlExecutor, from: string, to: string): Promise<void> {
  await sql.query(
    `insert into messaging.inbox (consumer_group, event_id)
     select $2, event_id from messaging.inbox where consumer_group = $1 on conflict do nothing`,
    [from, to],
  );
}

export async function clearInbox(sql: SqlExecutor, group: string): Promise<void> {
  await sql.query('delete from messaging.inbox where consumer_group = $1', [group]);
}
