import type { SqlExecutor } from '@interlace/event-bus';
import { NEWS_MS } from './reminder.decide.ts';
import type { DueMatter, ReminderSource } from './reminder-source.ts';

interface Row {
  cityId: string;
  roundId: string;
  submissionId: string;
  area: string;
  dueAt: Date;
  timeZone: string;
  subjects: string[];
}

/** Sections with a due date that nobody has marked as ready, with who has them; where nobody has, the coordinators. */
async function read(sql: SqlExecutor, now: Date): Promise<DueMatter[]> {
  const rows = await sql.query<Row>(
    `SELECT s.city_id AS "cityId", s.round_id AS "roundId", s.id AS "submissionId", p.area_code AS area,
       p.due_at AS "dueAt", r.time_zone AS "timeZone",
       ARRAY(SELECT a.subject FROM assignments a WHERE a.submission_id = s.id AND a.area_code = p.area_code
             ORDER BY a.subject LIMIT 200) AS subjects
     FROM sections p JOIN submissions s ON s.id = p.submission_id JOIN rounds r ON r.id = s.round_id
     WHERE p.due_at > $1 AND p.mark IS DISTINCT FROM 'ready' AND s.state IN ('draft', 'reopened')`,
    [new Date(now.getTime() - NEWS_MS)],
  );
  return rows.map(({ subjects, ...row }) => ({
    ...row,
    object: `${row.submissionId}/${row.area}`,
    since: new Date(0),
    days: [3, 1, 0],
    to:
      subjects.length > 0
        ? subjects.map((subject) => ({ subject }))
        : [{ organisationId: row.cityId, role: 'city-coordinator' as const }],
  }));
}

/** Who has a section hears three days and one day before it is due, and when it is overdue. */
export const sections: ReminderSource = {
  name: 'section',
  noticeOf: (days) => (days > 0 ? 'section-due-soon' : 'section-overdue'),
  read,
};
