import type { SqlExecutor } from '@interlace/event-bus';
import type { StepRecord } from '../submissions/submission.store.ts';

export interface Assignment {
  readonly area: string;
  /** Account ids, in their order. */
  readonly subjects: readonly string[];
}

/** Sections that are assigned, by code. */
export function readAssignments(sql: SqlExecutor, submissionId: string): Promise<Assignment[]> {
  return sql.query<Assignment>(
    `SELECT area_code AS area, array_agg(subject ORDER BY subject) AS subjects FROM assignments
     WHERE submission_id = $1 GROUP BY area_code ORDER BY area_code`,
    [submissionId],
  );
}

/** The sections assigned to one account. */
export async function readSectionsOf(
  sql: SqlExecutor,
  submissionId: string,
  subject: string,
): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ area: string }>(
    'SELECT area_code AS area FROM assignments WHERE submission_id = $1 AND subject = $2',
    [submissionId, subject],
  );
  return new Set(rows.map(({ area }) => area));
}

/** Puts these accounts in the place of whoever had the section. */
export async function replaceAssignment(
  sql: SqlExecutor,
  submissionId: string,
  { area, subjects }: Assignment,
  { at, subject }: StepRecord,
): Promise<void> {
  await sql.query(
    'DELETE FROM assignments WHERE submission_id = $1 AND area_code = $2 AND subject <> ALL ($3::text[])',
    [submissionId, area, subjects],
  );
  await sql.query(
    `INSERT INTO assignments (submission_id, area_code, subject, assigned_at, assigned_by)
     SELECT $1, $2, one, $4, $5 FROM unnest($3::text[]) AS one ON CONFLICT DO NOTHING`,
    [submissionId, area, subjects, at, subject],
  );
}
