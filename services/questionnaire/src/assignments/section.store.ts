import type { SqlExecutor } from '@interlace/event-bus';
import type { StepRecord } from '../submissions/submission.store.ts';
import type { Section, SectionMark, SectionPlan, SectionStep } from './section.ts';

/** Sections with a plan or a mark, by code. */
export function readSections(sql: SqlExecutor, submissionId: string): Promise<Section[]> {
  return sql.query<Section>(
    `SELECT area_code AS area, office, due_at AS "dueAt", mark FROM sections
     WHERE submission_id = $1 ORDER BY area_code`,
    [submissionId],
  );
}

/** What was said of the sections, first to last. */
export function readSectionSteps(sql: SqlExecutor, submissionId: string): Promise<SectionStep[]> {
  return sql.query<SectionStep>(
    `SELECT area_code AS area, step, note, at, subject AS by FROM section_steps
     WHERE submission_id = $1 ORDER BY entry`,
    [submissionId],
  );
}

/** One section as it is planned and marked; one nobody spoke of has neither. */
export async function findSection(sql: SqlExecutor, submissionId: string, area: string): Promise<Section> {
  const [row] = await sql.query<Section>(
    `SELECT area_code AS area, office, due_at AS "dueAt", mark FROM sections
     WHERE submission_id = $1 AND area_code = $2`,
    [submissionId, area],
  );
  return row ?? { area, office: null, dueAt: null, mark: null };
}

export async function keepPlan(
  sql: SqlExecutor,
  submissionId: string,
  area: string,
  { office, dueAt }: SectionPlan,
): Promise<void> {
  await sql.query(
    `INSERT INTO sections (submission_id, area_code, office, due_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (submission_id, area_code) DO UPDATE SET office = excluded.office, due_at = excluded.due_at`,
    [submissionId, area, office, dueAt],
  );
}

const STEP_OF: Record<SectionMark, SectionStep['step']> = { ready: 'marked-ready', returned: 'returned' };

/** Marks a section and says who did, on a submission held `to-step`. */
export async function markSection(
  sql: SqlExecutor,
  submissionId: string,
  { area, mark, note }: { area: string; mark: SectionMark; note: string | null },
  { at, subject }: StepRecord,
): Promise<void> {
  await sql.query(
    `WITH marked AS (
       INSERT INTO sections (submission_id, area_code, mark) VALUES ($1, $2, $3)
       ON CONFLICT (submission_id, area_code) DO UPDATE SET mark = excluded.mark
       RETURNING submission_id, area_code
     )
     INSERT INTO section_steps (submission_id, area_code, step, note, at, subject)
     SELECT submission_id, area_code, $4, $5, $6, $7 FROM marked`,
    [submissionId, area, mark, STEP_OF[mark], note, at, subject],
  );
}

/** Sections that were ready are so no longer, for somebody edited them. One statement, on the way of every save. */
export async function unmarkReady(
  sql: SqlExecutor,
  submissionId: string,
  areas: readonly string[],
  { at, subject }: StepRecord,
): Promise<void> {
  await sql.query(
    `WITH edited AS (
       UPDATE sections SET mark = NULL
       WHERE submission_id = $1 AND area_code = ANY ($2) AND mark = 'ready' RETURNING submission_id, area_code
     )
     INSERT INTO section_steps (submission_id, area_code, step, at, subject)
     SELECT submission_id, area_code, 'edited', $3, $4 FROM edited`,
    [submissionId, areas, at, subject],
  );
}

/** Who called a section ready last; null where nobody did. */
export async function findLastMarker(
  sql: SqlExecutor,
  submissionId: string,
  area: string,
): Promise<string | null> {
  const [row] = await sql.query<{ subject: string }>(
    `SELECT subject FROM section_steps WHERE submission_id = $1 AND area_code = $2 AND step = 'marked-ready'
     ORDER BY entry DESC LIMIT 1`,
    [submissionId, area],
  );
  return row?.subject ?? null;
}
