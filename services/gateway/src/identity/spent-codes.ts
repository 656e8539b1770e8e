import type { SqlExecutor } from '@interlace/event-bus';
import { keyedDigest } from './keyed-digest.ts';

/** Longer than a code of an authenticator is good for, with a clock that is half a minute off. */
const REMEMBERED_MS = 5 * 60_000;

/** Takes a one-time code. False where it was taken before: whoever looked over the shoulder comes too late. */
export async function spendCode(
  sql: SqlExecutor,
  { secret, userId, code, at }: { secret: string; userId: string; code: string; at: Date },
): Promise<boolean> {
  const taken = await sql.query(
    `INSERT INTO spent_code AS s (user_id, code, spent_at) VALUES ($1, $2, $3)
     ON CONFLICT (user_id, code) DO UPDATE SET spent_at = excluded.spent_at WHERE s.spent_at < $4
     RETURNING 1`,
    [userId, keyedDigest(secret, 'code', code), at, new Date(at.getTime() - REMEMBERED_MS)],
  );
  return taken.length > 0;
}
