import type { SqlExecutor } from '@interlace/event-bus';
import { readSnapshot } from './change.store.ts';
import { isAfter, type Snapshot } from './snapshot.ts';

interface Visitor {
  readonly submissionId: string;
  readonly subject: string;
}

interface LastVisit {
  readonly at: Date;
  readonly seen: Snapshot;
}

/** What others did since somebody's last visit; without one nothing counts as new. */
export interface News {
  readonly lastVisit: Date | null;
  readonly answers: readonly { readonly question: string; readonly at: Date; readonly by: string }[];
  readonly comments: number;
  /** What can be seen now: what the next visit begins with. */
  readonly seen: Snapshot;
}

export async function readNews(sql: SqlExecutor, visitor: Visitor): Promise<News> {
  const { submissionId, subject } = visitor;
  // Before the rest is read: what comes between is told twice rather than never.
  const seen = await readSnapshot(sql);
  const [last] = await sql.query<LastVisit>(
    'SELECT at, seen FROM visits WHERE submission_id = $1 AND subject = $2',
    [submissionId, subject],
  );
  if (!last) return { lastVisit: null, answers: [], comments: 0, seen };
  const answers = await sql.query<News['answers'][number]>(
    `SELECT DISTINCT ON (h.question_code) h.question_code AS question, h.at, h.subject AS by FROM answer_history h
     WHERE h.submission_id = $1 AND h.subject <> $3 AND h.outcome <> 'discarded' AND ${isAfter(2)}
     ORDER BY h.question_code, h.entry DESC`,
    [submissionId, last.seen, subject],
  );
  const [row] = await sql.query<{ comments: number }>(
    `SELECT count(*)::int AS comments FROM comments c JOIN threads t ON t.id = c.thread_id
     WHERE t.submission_id = $1 AND c.author <> $2 AND c.written_at > $3 AND c.removed_at IS NULL`,
    [submissionId, subject, last.at],
  );
  return { lastVisit: last.at, answers, comments: row?.comments ?? 0, seen };
}

export async function keepVisit(
  sql: SqlExecutor,
  { submissionId, subject }: Visitor,
  { at, seen }: LastVisit,
): Promise<void> {
  await sql.query(
    `INSERT INTO visits (submission_id, subject, at, seen) VALUES ($1, $2, $3, $4)
     ON CONFLICT (submission_id, subject) DO UPDATE SET at = excluded.at, seen = excluded.seen`,
    [submissionId, subject, at, seen],
  );
}
