import type { SqlExecutor } from '@interlace/event-bus';
import { type Answers, type Instrument, scoreAnswers } from '@interlace/instruments';
import type { ReviewChange, ReviewItem } from './review.ts';

/** A row of `review_items` under the names of the domain. */
export const REVIEW_ITEM = `i.submission_id AS "submissionId", i.version, i.question_code AS question, i.area_code AS area,
  i.lineage, i.state, i.revision, i.self_points AS "selfPoints", i.self_attainable AS "selfAttainable", i.attainable,
  i.verdict, i.points, i.reason_code AS reason, i.judged_by AS "judgedBy",
  i.judged_by_organisation AS "judgedByOrganisation", i.judged_at AS "judgedAt",
  i.corrected_answer AS "correctedAnswer", i.assignee, i.due_at AS "dueAt", i.since, i.carried_from AS "carriedFrom"`;

/** What backed an answer when it was sent, to tell whether a city has changed it. */
const backingOf = (version: string) => `(
  SELECT coalesce(jsonb_agg(jsonb_build_array(e.evidence_id, e.place, e.note) ORDER BY e.evidence_id), '[]')
  FROM evidence_sent e WHERE e.submission_id = $1 AND e.version = ${version} AND e.question_code = new.question)`;

/**
 * Opens the review of a version: an item for each answer. Where the answer, its words and its evidence are those of the
 * version before, the item goes on as it stood; else a new one begins, with whoever had it. Doing it again changes nothing.
 */
export async function openReview(
  sql: SqlExecutor,
  instrument: Instrument,
  answers: Answers,
  { submissionId, version, at }: { submissionId: string; version: number; at: Date },
): Promise<void> {
  const areas = new Map(instrument.indicators.map(({ code, area }) => [code, area]));
  const scores = new Map(scoreAnswers(instrument, answers).map((score) => [score.question, score]));
  const items = instrument.questions.flatMap(({ code, indicator, lineage, attainable }) => {
    const score = answers.has(code) && scores.get(code);
    if (!score) return [];
    const self = { self_points: score.points, self_attainable: score.attainable };
    return [{ question: code, area: areas.get(indicator), lineage, attainable, ...self }];
  });
  await sql.query(
    `WITH new AS (
       SELECT * FROM jsonb_to_recordset($3::jsonb) AS item (question text COLLATE "C", area text, lineage text,
         attainable float8, self_points float8, self_attainable float8)
     ), sent AS (
       SELECT v.version, a->>'question' AS question, a - 'version' - 'updatedAt' - 'updatedBy' AS answer
       FROM submission_versions v CROSS JOIN LATERAL jsonb_array_elements(v.answers) AS a
       WHERE v.submission_id = $1 AND v.version IN ($2 - 1, $2)
     )
     INSERT INTO review_items (submission_id, version, question_code, area_code, lineage, state, revision, self_points,
       self_attainable, attainable, verdict, points, reason_code, judged_by, judged_by_organisation, judged_at,
       corrected_answer, assignee, due_at, since, carried_from)
     SELECT $1, $2, new.question, new.area, new.lineage, coalesce(same.state, 'open'), coalesce(same.revision, 0) + 1,
       new.self_points, new.self_attainable, new.attainable, same.verdict, same.points, same.reason_code, same.judged_by,
       same.judged_by_organisation, same.judged_at, same.corrected_answer, former.assignee, same.due_at,
       coalesce(same.since, $4), CASE WHEN same.verdict IS NOT NULL THEN coalesce(same.carried_from, same.version) END
     FROM new
     LEFT JOIN review_items former
       ON former.submission_id = $1 AND former.version = $2 - 1 AND former.question_code = new.question
     LEFT JOIN review_items same
       ON same.submission_id = $1 AND same.version = $2 - 1 AND same.question_code = new.question
       AND (SELECT answer FROM sent WHERE version = $2 AND question = new.question)
         = (SELECT answer FROM sent WHERE version = $2 - 1 AND question = new.question)
       AND ${backingOf('$2')} = ${backingOf('$2 - 1')}
     ON CONFLICT DO NOTHING`,
    [submissionId, version, JSON.stringify(items), at],
  );
}

export interface ItemsOf {
  readonly submissionId: string;
  readonly version: number;
  /** These alone; all where left out. */
  readonly questions?: readonly string[];
}

/** Items of a version by question; `hold` keeps others from changing them until the transaction ends. */
export function readItems(
  sql: SqlExecutor,
  { submissionId, version, questions }: ItemsOf,
  hold: 'hold' | 'look' = 'look',
): Promise<ReviewItem[]> {
  return sql.query<ReviewItem>(
    `SELECT ${REVIEW_ITEM} FROM review_items i
     WHERE i.submission_id = $1 AND i.version = $2 AND ($3::text[] IS NULL OR i.question_code = ANY ($3))
     ORDER BY i.question_code ${hold === 'hold' ? 'FOR NO KEY UPDATE' : ''}`,
    [submissionId, version, questions ?? null],
  );
}

/** Writes what changed of items held, one statement however many; their revision grows. */
export async function changeItems(
  sql: SqlExecutor,
  changes: readonly { item: ReviewItem; change: ReviewChange }[],
  at: Date,
): Promise<ReviewItem[]> {
  const rows = changes.map(({ item, change }) => ({ ...item, ...change }));
  const changed = await sql.query<ReviewItem>(
    `UPDATE review_items i SET state = n.state, verdict = n.verdict, points = n.points, reason_code = n.reason,
       judged_by = n."judgedBy", judged_by_organisation = n."judgedByOrganisation", judged_at = n."judgedAt",
       corrected_answer = n."correctedAnswer", assignee = n.assignee, due_at = n."dueAt",
       since = CASE WHEN i.state = n.state THEN i.since ELSE $2 END, revision = i.revision + 1
     FROM jsonb_to_recordset($1::jsonb) AS n ("submissionId" uuid, version integer, question text COLLATE "C", state text,
       verdict text, points float8, reason text, "judgedBy" text, "judgedByOrganisation" uuid, "judgedAt" timestamptz,
       "correctedAnswer" jsonb, assignee text, "dueAt" timestamptz)
     WHERE i.submission_id = n."submissionId" AND i.version = n.version AND i.question_code = n.question
     RETURNING ${REVIEW_ITEM}`,
    [JSON.stringify(rows), at],
  );
  return changed.toSorted((left, right) => (left.question < right.question ? -1 : 1));
}

/** The verdict of the city's last round on a question of the same lineage. */
export interface FormerVerdict {
  readonly lineage: string;
  readonly roundId: string;
  readonly referenceYear: number;
  readonly verdict: 'accepted' | 'corrected';
  readonly points: number;
  readonly attainable: number;
  readonly reason: string | null;
}

/** By lineage, of the latest round before this one in which there was a verdict. */
export async function readFormerVerdicts(
  sql: SqlExecutor,
  { cityId, roundId }: { cityId: string; roundId: string },
): Promise<ReadonlyMap<string, FormerVerdict>> {
  const rows = await sql.query<FormerVerdict>(
    `SELECT DISTINCT ON (i.lineage) i.lineage, r.id AS "roundId", r.reference_year AS "referenceYear", i.verdict, i.points,
       i.attainable, i.reason_code AS reason
     FROM submissions s JOIN rounds r ON r.id = s.round_id
     JOIN review_items i ON i.submission_id = s.id AND i.version = s.version
     WHERE s.city_id = $1 AND s.state <> 'withdrawn' AND s.validated AND i.verdict IS NOT NULL
       AND r.opens_at < (SELECT opens_at FROM rounds WHERE id = $2)
     ORDER BY i.lineage, r.opens_at DESC`,
    [cityId, roundId],
  );
  return new Map(rows.map((row) => [row.lineage, row]));
}

/** Of these accounts, who ever wrote, discussed or sent anything for the city, and so never reviews it. */
export async function readOwnPeople(
  sql: SqlExecutor,
  cityIds: readonly string[],
  subjects: readonly string[],
): Promise<{ cityId: string; subject: string }[]> {
  return sql.query(
    `SELECT DISTINCT s.city_id AS "cityId", who.subject
     FROM submissions s
     CROSS JOIN LATERAL (
       SELECT subject FROM answer_history WHERE submission_id = s.id
       UNION SELECT updated_by FROM answers WHERE submission_id = s.id
       UNION SELECT added_by FROM evidence_items WHERE submission_id = s.id
       UNION SELECT subject FROM section_steps WHERE submission_id = s.id
       UNION SELECT submitted_by FROM submission_versions WHERE submission_id = s.id
       UNION SELECT subject FROM assignments WHERE submission_id = s.id
       UNION SELECT c.author FROM threads t JOIN comments c ON c.thread_id = t.id WHERE t.submission_id = s.id
       UNION SELECT subject FROM review_entries WHERE submission_id = s.id AND kind IN ('reply', 'appeal')
       UNION SELECT subject FROM submission_steps WHERE submission_id = s.id AND step <> 'validated'
     ) AS who
     WHERE s.city_id = ANY ($1::uuid[]) AND who.subject = ANY ($2::text[])`,
    [cityIds, subjects],
  );
}
