import { z } from 'zod';

/**
 * What a reader could see: the text of a `pg_snapshot`. It names the transactions that were still under way, and so
 * nothing is missed that began before the reading and ended after it, which a number or a time would jump over.
 */
const snapshot = z
  .string()
  .max(700)
  .regex(/^[1-9]\d{0,17}:[1-9]\d{0,17}:(?:[1-9]\d{0,17}(?:,[1-9]\d{0,17})*)?$/, { abort: true })
  .refine(isOrdered);
export type Snapshot = z.infer<typeof snapshot>;

/** PostgreSQL refuses a snapshot whose numbers do not rise from its first to its second. */
function isOrdered(text: string): boolean {
  const [low = '', high = '', between = ''] = text.split(':');
  const first = BigInt(low);
  const last = BigInt(high);
  const under = between === '' ? [] : between.split(',').map(BigInt);
  return first <= last && under.every((one, at) => one >= (under[at - 1] ?? first) && one < last);
}

/**
 * SQL: whether the row of `answer_history` `h` came to be after the snapshot `$n`. A database that was restored counts
 * its transactions anew: rows that seem to lie ahead are old, and a snapshot that lies ahead is no use.
 */
export const isAfter = (n: number): string => `(
  h.transaction < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
  AND (pg_snapshot_xmax($${n}::pg_snapshot)::text::bigint > pg_snapshot_xmax(pg_current_snapshot())::text::bigint
       OR (h.transaction >= pg_snapshot_xmin($${n}::pg_snapshot)::text::bigint
           AND NOT pg_visible_in_snapshot(h.transaction::text::xid8, $${n}::pg_snapshot))))`;

/** A snapshot as clients carry it. */
export const cursorOf = (seen: Snapshot): string => Buffer.from(seen).toString('base64url');

/** Null for anything that is no such cursor. */
export function snapshotOf(cursor: string): Snapshot | null {
  return snapshot.safeParse(Buffer.from(cursor, 'base64url').toString()).data ?? null;
}
