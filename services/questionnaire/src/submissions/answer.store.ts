import type { SqlExecutor } from '@interlace/event-bus';
import type { Answers } from '@interlace/instruments';
import { evidenceOfAnswer, keepEvidence, readSentEvidence } from '../evidence/answer-evidence.store.ts';
import { type AnswerInput, factsOf, type SavedAnswer } from './answer.ts';
import type { StepRecord } from './submission.store.ts';

/** What a version keeps of a row of `answers`; a comment that was removed is an empty text. */
const SENT_ANSWER = `jsonb_build_object(
  'question', question_code, 'state', state, 'value', value, 'reason', reason, 'comment', nullif(comment, ''),
  'version', version, 'updatedAt', to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

/** A row of `answers` as the domain knows it, with who saved it and what backs it. */
export const SAVED_ANSWER = `${SENT_ANSWER} || jsonb_build_object(
  'updatedBy', updated_by, 'evidence', ${evidenceOfAnswer('answers')})`;

/** State and value of every answer: what validating and sending need. */
export async function readFacts(sql: SqlExecutor, submissionId: string): Promise<Answers> {
  return factsOf(
    await sql.query<SavedAnswer>(
      `SELECT question_code AS question, state, value FROM answers
       WHERE submission_id = $1 AND state <> 'cleared'`,
      [submissionId],
    ),
  );
}

/** Every answer with its remarks, by question code. */
export async function readAnswers(sql: SqlExecutor, submissionId: string): Promise<SavedAnswer[]> {
  const rows = await sql.query<{ answer: SavedAnswer }>(
    `SELECT ${SAVED_ANSWER} AS answer FROM answers
     WHERE submission_id = $1 AND state <> 'cleared' ORDER BY question_code`,
    [submissionId],
  );
  return rows.map((row) => row.answer);
}

/** The answers as they were sent in a version. */
export async function readSentAnswers(
  sql: SqlExecutor,
  submissionId: string,
  version: number,
): Promise<SavedAnswer[]> {
  const [row] = await sql.query<{ answers: Omit<SavedAnswer, 'evidence' | 'updatedBy'>[] }>(
    'SELECT answers FROM submission_versions WHERE submission_id = $1 AND version = $2',
    [submissionId, version],
  );
  const evidence = await readSentEvidence(sql, submissionId, version);
  // Versions of old hold links of their own; those were copied to where all evidence sent is read from.
  return (row?.answers ?? []).map((answer) => ({
    ...answer,
    evidence: evidence.get(answer.question) ?? [],
    updatedBy: null,
  }));
}

/** Keeps the answers as they now stand, but for the hidden ones, and what backs them, as an immutable version. */
export async function keepVersion(
  sql: SqlExecutor,
  submissionId: string,
  version: number,
  hidden: readonly string[],
  { at, subject }: StepRecord,
): Promise<void> {
  await sql.query(
    `INSERT INTO submission_versions (submission_id, version, answers, submitted_at, submitted_by)
     SELECT $1, $2, coalesce(jsonb_agg(${SENT_ANSWER} ORDER BY question_code), '[]'), $3, $4 FROM answers
     WHERE submission_id = $1 AND state <> 'cleared' AND question_code <> ALL ($5::text[])`,
    [submissionId, version, at, subject, hidden],
  );
  await keepEvidence(sql, submissionId, version, hidden);
}

export interface AnswerVersion {
  readonly question: string;
  readonly version: number;
}

/** An answer as its row is, remarks included. */
export interface KeptAnswer
  extends Omit<SavedAnswer, 'question' | 'state' | 'evidence' | 'updatedAt' | 'updatedBy'> {
  readonly state: SavedAnswer['state'] | 'cleared';
}

/** What saving or clearing made of an answer; `before` is null for the first. */
export interface AnswerChange extends AnswerVersion {
  readonly before: KeptAnswer | null;
  readonly after: KeptAnswer;
}

const CHANGE = `new.question_code AS question, new.version, to_jsonb(new) AS after,
       CASE WHEN old.version IS NOT NULL THEN to_jsonb(old) END AS before`;

const HISTORY = `answer_history
  (submission_id, question_code, outcome, version, state, value, reason, comment, kept, at, subject)`;

/**
 * Saves answers whose version is still the one their sender saw, in one statement: the check and the write cannot be
 * separated by another save. Returns those it saved; the caller refuses the whole if one is missing. Rows are taken in
 * one order, so that two savers never wait for each other. The history is written along, at no further journey.
 */
export function saveAnswers(
  sql: SqlExecutor,
  submissionId: string,
  inputs: ReadonlyMap<string, AnswerInput>,
  { at, subject }: StepRecord,
): Promise<AnswerChange[]> {
  const rows = [...inputs].map(([question, input]) => ({ question, ...input }));
  return sql.query<AnswerChange>(
    `WITH incoming AS MATERIALIZED (
       SELECT * FROM jsonb_to_recordset($2::jsonb) AS i (
         question text COLLATE "C", state text, value jsonb, reason text, comment text, version integer,
         "insteadOf" jsonb, kept boolean)
     ), saved AS (
       INSERT INTO answers AS present
         (submission_id, question_code, state, value, reason, comment, version, updated_at, updated_by)
       SELECT $1::uuid, i.question, i.state, i.value, i.reason, i.comment, i.version + 1,
              $3::timestamptz, $4::text
       FROM incoming i
       WHERE i.version = 0
          OR EXISTS (SELECT FROM answers a WHERE a.submission_id = $1 AND a.question_code = i.question)
       ORDER BY i.question
       ON CONFLICT (submission_id, question_code) DO UPDATE SET
         state = excluded.state, value = excluded.value, reason = excluded.reason,
         comment = coalesce(excluded.comment, present.comment),
         version = present.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by
       WHERE present.version = excluded.version - 1 OR (present.state = 'cleared' AND excluded.version = 1)
       RETURNING ${CHANGE}, new.state, new.value, new.reason, nullif(new.comment, '') AS comment
     ), discarded AS (
       SELECT question, s.version, i."insteadOf" AS what FROM saved s JOIN incoming i USING (question)
       WHERE i."insteadOf" IS NOT NULL
     ), logged AS (
       INSERT INTO ${HISTORY}
       SELECT $1, question, 'discarded', version, what->>'state', what->'value', what->>'reason',
              nullif(what->>'comment', ''), false, $3, $4 FROM discarded
       UNION ALL
       SELECT $1, question, 'saved', s.version, s.state, s.value, s.reason, s.comment,
              coalesce(i.kept, false), $3, $4 FROM saved s JOIN incoming i USING (question)
     )
     SELECT question, version, after, before FROM saved`,
    [submissionId, JSON.stringify(rows), at, subject],
  );
}

/** Clears an answer whose version is still the one seen; null where it is not, or there is none. Its evidence stays. */
export async function clearAnswer(
  sql: SqlExecutor,
  submissionId: string,
  { question, version }: AnswerVersion,
  { at, subject }: StepRecord,
): Promise<AnswerChange | null> {
  const [row] = await sql.query<AnswerChange>(
    `WITH cleared AS (
       UPDATE answers SET state = 'cleared', value = NULL, reason = NULL, comment = NULL,
         version = version + 1, updated_at = $4, updated_by = $5
       WHERE submission_id = $1 AND question_code = $2 AND version = $3 AND state <> 'cleared'
       RETURNING ${CHANGE}
     ), logged AS (
       INSERT INTO ${HISTORY}
       SELECT $1, question, 'cleared', version, 'cleared', NULL, NULL, NULL, false, $4, $5 FROM cleared
     )
     SELECT question, version, after, before FROM cleared`,
    [submissionId, question, version, at, subject],
  );
  return row ?? null;
}

/** An answer as it now stands, for somebody who saw an older one; `answer` is null for one that was cleared. */
export interface StandingAnswer extends AnswerVersion {
  readonly answer: SavedAnswer | null;
}

export function readStanding(
  sql: SqlExecutor,
  submissionId: string,
  questions: readonly string[],
): Promise<StandingAnswer[]> {
  return sql.query<StandingAnswer>(
    `SELECT question_code AS question, version,
            CASE WHEN state <> 'cleared' THEN ${SAVED_ANSWER} END AS answer
     FROM answers WHERE submission_id = $1 AND question_code = ANY ($2) ORDER BY question_code`,
    [submissionId, questions],
  );
}
