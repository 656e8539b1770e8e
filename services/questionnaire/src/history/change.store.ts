import type { SqlExecutor } from '@interlace/event-bus';
import { SAVED_ANSWER } from '../submissions/answer.store.ts';
import type { SavedAnswer } from '../submissions/answer.ts';
import { isAfter, type Snapshot } from './snapshot.ts';

export interface Change {
  readonly question: string;
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: string;
  readonly answer: SavedAnswer | null;
}

/** What the present transaction sees, to ask later for what came after. */
export async function readSnapshot(sql: SqlExecutor): Promise<Snapshot> {
  const [row] = await sql.query<{ seen: Snapshot }>('SELECT pg_current_snapshot()::text AS seen');
  if (!row) throw new Error('a database always has a snapshot');
  return row.seen;
}

/** Answers that were saved or cleared after a snapshot, as they now stand, and what can be seen now. */
export async function readChanges(
  sql: SqlExecutor,
  submissionId: string,
  since: Snapshot,
): Promise<{ items: Change[]; seen: Snapshot }> {
  const rows = await sql.query<{ seen: Snapshot; item: Change | null }>(
    `WITH changed AS (
       SELECT DISTINCT h.question_code FROM answer_history h
       WHERE h.submission_id = $1 AND h.outcome <> 'discarded' AND ${isAfter(2)}
     )
     SELECT now.seen, jsonb_build_object(
       'question', question_code, 'version', version, 'updatedAt', updated_at, 'updatedBy', updated_by,
       'answer', CASE WHEN state <> 'cleared' THEN ${SAVED_ANSWER} END) AS item
     FROM (SELECT pg_current_snapshot()::text AS seen) AS now
       LEFT JOIN (answers JOIN changed USING (question_code)) ON submission_id = $1
     ORDER BY question_code`,
    [submissionId, since],
  );
  const items = rows.flatMap(({ item }) => (item?.question ? [item] : []));
  const seen = rows[0]?.seen ?? since;
  return { items: items.map((item) => ({ ...item, updatedAt: new Date(item.updatedAt) })), seen };
}
