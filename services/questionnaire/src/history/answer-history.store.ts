import type { AnswerValue } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { SavedAnswer } from '../submissions/answer.ts';

export interface AnswerHistoryEntry {
  /** Number of the entry, in decimal digits. */
  readonly entry: string;
  readonly outcome: 'saved' | 'cleared' | 'discarded';
  readonly version: number;
  readonly state: SavedAnswer['state'] | 'cleared';
  readonly value: AnswerValue | null;
  readonly reason: string | null;
  readonly comment: string | null;
  readonly kept: boolean;
  readonly at: Date;
  readonly by: string;
}

interface HistoryQuery {
  readonly submissionId: string;
  readonly question: string;
  /** Number of the last entry seen. */
  readonly before?: string;
  readonly take: number;
}

/** What happened to one answer, the latest first. They are written by the statements of `answer.store.ts`. */
export function readAnswerHistory(
  sql: SqlExecutor,
  { submissionId, question, before, take }: HistoryQuery,
): Promise<AnswerHistoryEntry[]> {
  return sql.query<AnswerHistoryEntry>(
    `SELECT entry::text, outcome, version, state, value, reason, comment, kept, at, subject AS by
     FROM answer_history
     WHERE submission_id = $1 AND question_code = $2 AND ($3::bigint IS NULL OR entry < $3::bigint)
     ORDER BY answer_history.entry DESC LIMIT $4`,
    [submissionId, question, before ?? null, take],
  );
}
