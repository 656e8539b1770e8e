import { noticeKinds } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { planDelivery } from './delivery-plan.decide.ts';
import { readReader } from './reader.store.ts';

/**
 * What still waits is told as the person wants it by now: to be called after a change of settings or of the time zone, in
 * its transaction. What is in the list stays there.
 */
export async function replanDeliveries(sql: SqlExecutor, userId: string, now: Date): Promise<void> {
  const reader = await readReader(sql, userId);
  if (!reader) return;
  const plans = noticeKinds.map((kind) => planDelivery(kind, reader, now));
  await sql.query(
    `UPDATE notification n SET
       shown_at = CASE WHEN n.shown_at > $2 THEN plan.shown_at ELSE n.shown_at END,
       mail_at = CASE WHEN n.mail_at IS NOT NULL THEN plan.mail_at END,
       in_digest = CASE WHEN n.mail_at IS NOT NULL THEN plan.in_digest ELSE n.in_digest END
     FROM unnest($3::text[], $4::timestamptz[], $5::timestamptz[], $6::boolean[])
       AS plan (kind, shown_at, mail_at, in_digest)
     WHERE n.user_id = $1 AND n.kind = plan.kind AND (n.mail_at IS NOT NULL OR n.shown_at > $2)`,
    [
      userId,
      now,
      noticeKinds,
      plans.map(({ shownAt }) => shownAt),
      plans.map(({ mailAt }) => mailAt),
      plans.map(({ inDigest }) => inDigest),
    ],
  );
}
