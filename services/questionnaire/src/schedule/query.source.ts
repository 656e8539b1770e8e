import type { SqlExecutor } from '@interlace/event-bus';
import type { DueMatter, ReminderSource } from './reminder-source.ts';

type Row = Pick<
  DueMatter,
  'cityId' | 'roundId' | 'submissionId' | 'area' | 'dueAt' | 'since' | 'timeZone'
> & { question: string };

/** Questions of evaluators that wait for the city, where the version they ask about still stands. */
async function read(sql: SqlExecutor, now: Date): Promise<DueMatter[]> {
  const rows = await sql.query<Row>(
    `SELECT s.city_id AS "cityId", s.round_id AS "roundId", s.id AS "submissionId", i.area_code AS area,
       i.question_code AS question, i.due_at AS "dueAt", i.since, r.time_zone AS "timeZone"
     FROM review_items i JOIN submissions s ON s.id = i.submission_id AND s.version = i.version
     JOIN rounds r ON r.id = s.round_id
     WHERE i.state = 'queried' AND i.due_at > $1 AND s.state <> 'withdrawn'`,
    [now],
  );
  return rows.map((row) => ({
    ...row,
    object: `${row.submissionId}/${row.question}`,
    days: [3, 1],
    to: [{ organisationId: row.cityId, role: 'city-coordinator' as const }],
  }));
}

/** The city hears three days and one day before an answer to an evaluator is due. */
export const queries: ReminderSource = {
  name: 'query',
  noticeOf: () => 'query-due-soon',
  read,
};
