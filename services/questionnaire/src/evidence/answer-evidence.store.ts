import type { SqlExecutor } from '@interlace/event-bus';
import type { AnswerEvidence } from './evidence.ts';

const TIME = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** What never changes of a row `i` of `evidence_items`, as members of a JSON object. */
const FIXED = `
  'id', i.id, 'kind', i.kind, 'url', i.url, 'addedAt', to_char(i.added_at AT TIME ZONE 'UTC', ${TIME}),
  'file', CASE i.kind WHEN 'file' THEN jsonb_build_object(
    'name', i.file_name, 'mediaType', i.media_type, 'bytes', i.bytes, 'sha256', i.sha256) END`;

/** A row `i` of `evidence_items` as the domain knows it. */
export const ITEM = `jsonb_build_object(${FIXED}, 'title', i.title, 'note', i.note, 'documentDate', i.document_date,
  'accessedOn', i.accessed_on, 'visibility', i.visibility, 'addedBy', i.added_by)`;

/** The same in the words of a row `s` of `evidence_sent`. Who added it is the city's own affair. */
export const ITEM_AS_SENT = `jsonb_build_object(${FIXED}, 'title', s.title, 'note', s.item_note,
  'documentDate', s.document_date, 'accessedOn', s.accessed_on, 'visibility', s.visibility, 'addedBy', null)`;

/** A JSON list of what backs a row of `answers`, known by that alias, in the draft. */
export const evidenceOfAnswer = (answers: string) => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('place', r.place, 'note', r.note, 'item', ${ITEM}) ORDER BY r.added_at, i.id)
  FROM evidence_references r JOIN evidence_items i ON i.id = r.evidence_id
  WHERE r.submission_id = ${answers}.submission_id AND r.question_code = ${answers}.question_code), '[]')`;

/** Keeps what backs the answers of the draft, but for the hidden ones, as a version holds it from now on. */
export async function keepEvidence(
  sql: SqlExecutor,
  submissionId: string,
  version: number,
  hidden: readonly string[],
): Promise<void> {
  await sql.query(
    `INSERT INTO evidence_sent (submission_id, version, question_code, evidence_id, title, item_note, document_date,
                                accessed_on, visibility, place, note)
     SELECT r.submission_id, $2, r.question_code, i.id, i.title, i.note, i.document_date, i.accessed_on, i.visibility,
            r.place, r.note
     FROM evidence_references r
     JOIN evidence_items i ON i.id = r.evidence_id
     JOIN answers a ON a.submission_id = r.submission_id AND a.question_code = r.question_code AND a.state <> 'cleared'
     WHERE r.submission_id = $1 AND r.question_code <> ALL ($3::text[])`,
    [submissionId, version, hidden],
  );
}

/** What backed the answers of a version, by question. */
export async function readSentEvidence(
  sql: SqlExecutor,
  submissionId: string,
  version: number,
): Promise<ReadonlyMap<string, AnswerEvidence[]>> {
  const rows = await sql.query<{ question: string; evidence: AnswerEvidence[] }>(
    `SELECT s.question_code AS question,
            jsonb_agg(jsonb_build_object('place', s.place, 'note', s.note, 'item', ${ITEM_AS_SENT})
                      ORDER BY i.added_at, i.id) AS evidence
     FROM evidence_sent s JOIN evidence_items i ON i.id = s.evidence_id
     WHERE s.submission_id = $1 AND s.version = $2 GROUP BY s.question_code`,
    [submissionId, version],
  );
  return new Map(rows.map(({ question, evidence }) => [question, evidence]));
}
