import type { SqlExecutor } from '@interlace/event-bus';
import type { StepRecord } from '../submissions/submission.store.ts';
import type { Thread } from './thread.ts';

const THREAD = `
  SELECT t.id, t.question_code AS question, t.opened_at AS "openedAt", t.opened_by AS "openedBy",
         t.resolved_at AS "resolvedAt", t.resolved_by AS "resolvedBy",
         (SELECT jsonb_agg(jsonb_build_object(
            'id', c.id, 'author', c.author, 'asPartner', c.as_partner, 'text', c.text, 'writtenAt', c.written_at,
            'editedAt', c.edited_at, 'removedAt', c.removed_at,
            'mentions', ARRAY(SELECT m.subject FROM mentions m WHERE m.comment_id = c.id ORDER BY m.subject)
          ) ORDER BY c.entry) FROM comments c WHERE c.thread_id = t.id) AS comments
  FROM threads t`;

type CommentRow = Omit<Thread['comments'][number], 'writtenAt' | 'editedAt' | 'removedAt'> & {
  writtenAt: string;
  editedAt: string | null;
  removedAt: string | null;
};
type Row = Omit<Thread, 'comments'> & { comments: CommentRow[] };

const moment = (text: string | null) => (text === null ? null : new Date(text));

const toThread = ({ comments, ...thread }: Row): Thread => ({
  ...thread,
  comments: comments.map(({ writtenAt, editedAt, removedAt, ...comment }) => ({
    ...comment,
    writtenAt: new Date(writtenAt),
    editedAt: moment(editedAt),
    removedAt: moment(removedAt),
  })),
});

export interface ThreadQuery {
  readonly submissionId: string;
  readonly question?: string;
  readonly state?: 'open' | 'resolved';
  /** Id of the last one seen. */
  readonly before?: string;
  readonly take: number;
}

/** Threads with their comments, the latest opened first. */
export async function listThreads(sql: SqlExecutor, query: ThreadQuery): Promise<Thread[]> {
  const { submissionId, question = null, state = null, before = null, take } = query;
  const rows = await sql.query<Row>(
    `${THREAD}
     WHERE t.submission_id = $1 AND ($2::text IS NULL OR t.question_code = $2)
       AND ($3::text IS NULL OR (t.resolved_at IS NULL) = ($3 = 'open')) AND ($4::uuid IS NULL OR t.entry < (SELECT entry FROM threads WHERE id = $4))
     ORDER BY t.entry DESC LIMIT $5`,
    [submissionId, question, state, before, take],
  );
  return rows.map(toThread);
}

/** Null where the submission has no such thread. Held until the transaction ends. */
export async function findThread(sql: SqlExecutor, submissionId: string, id: string): Promise<Thread | null> {
  const [row] = await sql.query<Row>(
    `${THREAD} WHERE t.submission_id = $1 AND t.id = $2 FOR NO KEY UPDATE OF t`,
    [submissionId, id],
  );
  return row ? toThread(row) : null;
}

export async function insertThread(
  sql: SqlExecutor,
  { id, submissionId, question }: { id: string; submissionId: string; question: string | null },
  { at, subject }: StepRecord,
): Promise<void> {
  await sql.query(
    'INSERT INTO threads (id, submission_id, question_code, opened_at, opened_by) VALUES ($1, $2, $3, $4, $5)',
    [id, submissionId, question, at, subject],
  );
}

/** Settles a thread, or opens it again where nobody settles it. */
export async function keepResolution(sql: SqlExecutor, id: string, by: StepRecord | null): Promise<void> {
  await sql.query('UPDATE threads SET resolved_at = $2, resolved_by = $3 WHERE id = $1', [
    id,
    by?.at ?? null,
    by?.subject ?? null,
  ]);
}

/** Unsettled threads by question; null is the submission as a whole. */
export function countOpenThreads(
  sql: SqlExecutor,
  submissionId: string,
): Promise<{ question: string | null; count: number }[]> {
  return sql.query<{ question: string | null; count: number }>(
    `SELECT question_code AS question, count(*)::int AS count FROM threads
     WHERE submission_id = $1 AND resolved_at IS NULL GROUP BY question_code`,
    [submissionId],
  );
}
