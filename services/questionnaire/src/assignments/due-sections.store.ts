import type { SqlExecutor } from '@interlace/event-bus';

/** A section somebody has to finish by a date. */
export interface DueSection {
  readonly submissionId: string;
  readonly cityId: string;
  readonly roundId: string;
  readonly area: string;
  readonly dueAt: Date;
  /** Account ids of those who write it, in their order; empty where nobody does. */
  readonly subjects: readonly string[];
}

/** Sections due from one instant up to, and not at, another that are not ready, of submissions that can be written. */
export function listSectionsDue(sql: SqlExecutor, from: Date, to: Date): Promise<DueSection[]> {
  return sql.query<DueSection>(
    `SELECT s.submission_id AS "submissionId", u.city_id AS "cityId", u.round_id AS "roundId",
            s.area_code AS area, s.due_at AS "dueAt",
            ARRAY(SELECT a.subject FROM assignments a
                  WHERE a.submission_id = s.submission_id AND a.area_code = s.area_code ORDER BY a.subject) AS subjects
     FROM sections s JOIN submissions u ON u.id = s.submission_id
     WHERE s.due_at >= $1 AND s.due_at < $2 AND s.mark IS DISTINCT FROM 'ready'
       AND u.state IN ('draft', 'reopened')
     ORDER BY s.due_at, s.submission_id, s.area_code`,
    [from, to],
  );
}
