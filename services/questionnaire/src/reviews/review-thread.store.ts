import type { AnswerValue, CorrectionReason, VerdictKind } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Answer } from '@interlace/instruments';
import type { Act, AppealOutcome, EntryKind } from './review.ts';

export interface Link {
  readonly url: string;
  readonly title?: string;
  readonly note?: string;
}

/** What an entry says beside its words; each kind its own part of it. */
export interface EntryDetails {
  readonly verdict?: VerdictKind;
  readonly points?: number;
  readonly reason?: CorrectionReason | null;
  readonly dueAt?: string;
  readonly links?: readonly Link[];
  /** Of evidence of the submission. */
  readonly evidenceIds?: readonly string[];
  readonly answer?: { state: Answer['state']; value?: AnswerValue; reason?: string };
  readonly outcome?: AppealOutcome;
}

/** What somebody said about the answer to a question. */
export interface Entry extends Act {
  readonly question: string;
  readonly number: number;
  /** The submission version that stood then. */
  readonly version: number;
  readonly kind: EntryKind;
  readonly words: string;
  readonly details: EntryDetails;
}

export interface NewEntry extends Omit<Entry, 'number' | keyof Act> {
  readonly submissionId: string;
}

/** Adds entries to the threads of items held. */
export async function addEntries(
  sql: SqlExecutor,
  entries: readonly NewEntry[],
  { subject, organisationId, at }: Act,
): Promise<void> {
  await sql.query(
    `INSERT INTO review_entries (submission_id, question_code, number, version, kind, at, subject, organisation_id, words,
       details)
     SELECT e."submissionId", e.question, 1 + coalesce((SELECT max(number) FROM review_entries p
         WHERE p.submission_id = e."submissionId" AND p.question_code = e.question), 0),
       e.version, e.kind, $2, $3, $4, e.words, e.details
     FROM jsonb_to_recordset($1::jsonb) AS e ("submissionId" uuid, question text COLLATE "C", version integer, kind text,
       words text, details jsonb)`,
    [JSON.stringify(entries), at, subject, organisationId],
  );
}

/** The thread of one question, or of all of a submission, first to last. */
export function readEntries(sql: SqlExecutor, submissionId: string, question?: string): Promise<Entry[]> {
  return sql.query<Entry>(
    `SELECT question_code AS question, number, version, kind, at, subject, organisation_id AS "organisationId", words,
       details
     FROM review_entries WHERE submission_id = $1 AND ($2::text IS NULL OR question_code = $2)
     ORDER BY question_code, number`,
    [submissionId, question ?? null],
  );
}

/** Evidence of the submission that a reply names. */
export interface CitedEvidence {
  readonly id: string;
  readonly kind: 'file' | 'link';
  readonly title: string;
  readonly url: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
}

/** Those of these that are evidence of the submission, by id. */
export async function readEvidenceOf(
  sql: SqlExecutor,
  submissionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CitedEvidence>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<CitedEvidence>(
    `SELECT id, kind, title, url, file_name AS "fileName", media_type AS "mediaType" FROM evidence_items
     WHERE submission_id = $1 AND id = ANY ($2::uuid[])`,
    [submissionId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
