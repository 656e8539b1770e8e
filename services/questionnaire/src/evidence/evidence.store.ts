import type { SqlExecutor } from '@interlace/event-bus';
import type { StepRecord } from '../submissions/submission.store.ts';
import { ITEM, ITEM_AS_SENT } from './answer-evidence.store.ts';
import { citedSql, heldSql } from './cited-evidence.ts';
import type { ItemCount } from './evidence.decide.ts';
import type { EvidenceFile, EvidenceItem, ListedEvidence, Passage } from './evidence.ts';

/** What people say of an item; what is left out stays as it was, or empty at first. */
export type Description = Partial<
  Pick<EvidenceItem, 'title' | 'note' | 'documentDate' | 'accessedOn' | 'visibility'>
>;

/** A file, and where its content is in the store. */
export interface Content extends EvidenceFile {
  readonly objectKey: string;
}

/** An item to be added, with the address it has or the object its content is in. */
export interface NewItem extends Description {
  readonly id: string;
  readonly submissionId: string;
  readonly title: string;
  readonly content: { readonly url: string } | { readonly file: Content };
}

/** Adds an item; null where the same content is in the submission already. */
export async function insertItem(
  sql: SqlExecutor,
  { id, submissionId, content, ...item }: NewItem,
  { at, subject }: StepRecord,
): Promise<string | null> {
  const url = 'url' in content ? content.url : null;
  const file = 'file' in content ? content.file : null;
  const [row] = await sql.query<{ id: string }>(
    `INSERT INTO evidence_items (id, submission_id, kind, title, note, document_date, accessed_on, visibility, url,
                                 file_name, media_type, bytes, sha256, object_key, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     ON CONFLICT (submission_id, sha256) DO NOTHING RETURNING id`,
    [
      ...[id, submissionId, file ? 'file' : 'link', item.title, item.note ?? null],
      ...[item.documentDate ?? null, item.accessedOn ?? null, item.visibility ?? 'evaluators', url],
      ...[file?.name, file?.mediaType, file?.bytes, file?.sha256, file?.objectKey].map(
        (value) => value ?? null,
      ),
      ...[subject, at],
    ],
  );
  return row?.id ?? null;
}

/** Puts a file with this content back on the draft, if it was taken off. Null where there is none. */
export async function bringBack(
  sql: SqlExecutor,
  submissionId: string,
  sha256: string,
): Promise<{ id: string; wasThere: boolean; mediaType: string } | null> {
  const [row] = await sql.query<{ id: string; wasThere: boolean; mediaType: string }>(
    `UPDATE evidence_items i SET taken_off_at = NULL, taken_off_by = NULL
     FROM (SELECT id, taken_off_at IS NULL AS there FROM evidence_items
           WHERE submission_id = $1 AND sha256 = $2 FOR UPDATE) AS before
     WHERE i.id = before.id RETURNING i.id, before.there AS "wasThere", i.media_type AS "mediaType"`,
    [submissionId, sha256],
  );
  return row ?? null;
}

/** Whether the submission has this content, on its draft or not. */
export async function hasContent(sql: SqlExecutor, submissionId: string, sha256: string): Promise<boolean> {
  const rows = await sql.query('SELECT FROM evidence_items WHERE submission_id = $1 AND sha256 = $2', [
    submissionId,
    sha256,
  ]);
  return rows.length > 0;
}

/** Items on the draft, and with those taken off that will be swept away: no sent version and no reply holds them. */
export async function countItems(sql: SqlExecutor, submissionId: string): Promise<ItemCount> {
  const [row] = await sql.query<ItemCount>(
    `SELECT count(*) FILTER (WHERE taken_off_at IS NULL)::int AS "onDraft",
       count(*) FILTER (WHERE taken_off_at IS NULL OR NOT ${heldSql('i.submission_id', 'i.id')})::int AS kept
     FROM evidence_items i WHERE submission_id = $1`,
    [submissionId],
  );
  return row ?? { onDraft: 0, kept: 0 };
}

/** The library of a draft, first added first. */
export async function listItems(sql: SqlExecutor, submissionId: string): Promise<ListedEvidence[]> {
  const rows = await sql.query<{ item: ListedEvidence }>(
    `SELECT ${ITEM} || jsonb_build_object(
       'wasSent', EXISTS (SELECT FROM evidence_sent s WHERE s.submission_id = i.submission_id AND s.evidence_id = i.id),
       'backs', coalesce((
         SELECT jsonb_agg(jsonb_build_object('question', r.question_code, 'place', r.place, 'note', r.note)
                          ORDER BY r.question_code)
         FROM evidence_references r WHERE r.submission_id = i.submission_id AND r.evidence_id = i.id), '[]')) AS item
     FROM evidence_items i WHERE i.submission_id = $1 AND i.taken_off_at IS NULL ORDER BY i.added_at, i.id`,
    [submissionId],
  );
  return rows.map((row) => row.item);
}

/** The evidence of a version, in the words it was sent with. */
export async function listSentItems(
  sql: SqlExecutor,
  submissionId: string,
  version: number,
): Promise<ListedEvidence[]> {
  const rows = await sql.query<{ item: ListedEvidence }>(
    `SELECT (jsonb_agg(${ITEM_AS_SENT}) -> 0) || jsonb_build_object('wasSent', true, 'backs', jsonb_agg(
       jsonb_build_object('question', s.question_code, 'place', s.place, 'note', s.note) ORDER BY s.question_code)) AS item
     FROM evidence_sent s JOIN evidence_items i ON i.id = s.evidence_id
     WHERE s.submission_id = $1 AND s.version = $2 GROUP BY i.id ORDER BY i.added_at, i.id`,
    [submissionId, version],
  );
  return rows.map((row) => row.item);
}

/**
 * The content of a file of the submission, as far as it may be seen: with a version what backed that one alone, without
 * one whatever stands on the draft or was ever sent; and what a reply to an evaluator names. Null for links too.
 */
export async function findContent(
  sql: SqlExecutor,
  submissionId: string,
  id: string,
  version: number | null,
): Promise<Content | null> {
  const [row] = await sql.query<Content>(
    `SELECT i.file_name AS name, i.media_type AS "mediaType", i.bytes, i.sha256, i.object_key AS "objectKey"
     FROM evidence_items i
     WHERE i.submission_id = $1 AND i.id = $2 AND i.kind = 'file' AND (
       ($3::int IS NULL AND i.taken_off_at IS NULL)
       OR EXISTS (SELECT FROM evidence_sent s WHERE s.submission_id = $1 AND s.evidence_id = $2
                    AND s.version = coalesce($3, s.version))
       OR ${citedSql('i.submission_id', 'i.id')})`,
    [submissionId, id, version],
  );
  return row ?? null;
}

/** An item, on the draft or taken off, held until the transaction ends, with the questions it backs. Null for none. */
export async function holdItem(
  sql: SqlExecutor,
  submissionId: string,
  id: string,
  hold: 'to-refer' | 'to-change',
): Promise<{ item: EvidenceItem; isOnDraft: boolean; questions: string[] } | null> {
  const [row] = await sql.query<{ item: EvidenceItem; isOnDraft: boolean }>(
    `SELECT ${ITEM} AS item, i.taken_off_at IS NULL AS "isOnDraft" FROM evidence_items i
     WHERE i.submission_id = $1 AND i.id = $2
     ${hold === 'to-refer' ? 'FOR SHARE' : 'FOR UPDATE'}`,
    [submissionId, id],
  );
  if (!row) return null;
  // A statement of its own, after the lock: it sees the references we waited for.
  const backed = await sql.query<{ question: string }>(
    `SELECT question_code AS question FROM evidence_references
     WHERE submission_id = $1 AND evidence_id = $2 ORDER BY question_code`,
    [submissionId, id],
  );
  return { ...row, questions: backed.map(({ question }) => question) };
}

/** Writes what is said anew of an item that is held. */
export async function changeItem(
  sql: SqlExecutor,
  id: string,
  { title, note, documentDate, accessedOn, visibility }: Required<Description>,
): Promise<void> {
  await sql.query(
    `UPDATE evidence_items SET title = $2, note = $3, document_date = $4, accessed_on = $5, visibility = $6
     WHERE id = $1`,
    [id, title, note, documentDate, accessedOn, visibility],
  );
}

/** Takes an item that is held off the draft, and so from every answer of it. */
export async function takeOff(
  sql: SqlExecutor,
  submissionId: string,
  id: string,
  { at, subject }: StepRecord,
): Promise<void> {
  await sql.query('DELETE FROM evidence_references WHERE submission_id = $1 AND evidence_id = $2', [
    submissionId,
    id,
  ]);
  await sql.query('UPDATE evidence_items SET taken_off_at = $2, taken_off_by = $3 WHERE id = $1', [
    id,
    at,
    subject,
  ]);
}

/** Which answer an item backs. */
export interface ReferenceKey {
  readonly submissionId: string;
  readonly question: string;
  readonly evidence: string;
}

/** Refers an answer to an item that is held, or says anew where in it. True where it is a new reference. */
export async function refer(
  sql: SqlExecutor,
  { submissionId, question, evidence }: ReferenceKey,
  { place, note }: Passage,
  { at, subject }: StepRecord,
): Promise<boolean> {
  const [row] = await sql.query<{ isNew: boolean }>(
    `INSERT INTO evidence_references (submission_id, question_code, evidence_id, place, note, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (submission_id, question_code, evidence_id) DO UPDATE SET place = excluded.place, note = excluded.note
     RETURNING xmax = 0 AS "isNew"`,
    [submissionId, question, evidence, place, note, subject, at],
  );
  return row?.isNew ?? false;
}

/** True where there was such a reference. */
export async function unrefer(
  sql: SqlExecutor,
  { submissionId, question, evidence }: ReferenceKey,
): Promise<boolean> {
  const rows = await sql.query(
    `DELETE FROM evidence_references WHERE submission_id = $1 AND question_code = $2 AND evidence_id = $3 RETURNING 1`,
    [submissionId, question, evidence],
  );
  return rows.length > 0;
}
