import type { SqlExecutor } from '@interlace/event-bus';
import { dayOf } from '../day.ts';
import type { DueMatter, ReminderSource } from './reminder-source.ts';

interface Row {
  cityId: string;
  roundId: string;
  submissionId: string | null;
  dueAt: Date;
  since: Date;
  days: number[];
  timeZone: string;
}

/**
 * Cities of a network that have not sent, those that have not begun among them, with the deadline that holds for each.
 * `roundId` asks for one round alone.
 */
export async function readDeadlines(sql: SqlExecutor, now: Date, roundId?: string): Promise<DueMatter[]> {
  const rows = await sql.query<Row>(
    `SELECT c.city_id AS "cityId", r.id AS "roundId", s.id AS "submissionId", d.due AS "dueAt",
       CASE WHEN d.due > d.ended THEN greatest(r.opens_at, x.at) ELSE r.opens_at END AS since,
       r.reminder_days AS days, r.time_zone AS "timeZone"
     FROM rounds r
     JOIN memberships m ON m.network_id = r.network_id
       AND (m.since IS NULL OR m.since <= $3::date) AND (m.until IS NULL OR m.until >= $3::date)
     JOIN city_facts c ON c.city_id = m.organisation_id
     LEFT JOIN submissions s ON s.round_id = r.id AND s.city_id = c.city_id
     LEFT JOIN LATERAL (
       SELECT max(granted_until) AS until, max(decided_at) AS at FROM extensions
       WHERE round_id = r.id AND city_id = c.city_id AND state = 'granted'
     ) x ON true
     CROSS JOIN LATERAL (
       SELECT coalesce(r.closed_at, r.closes_at) AS ended, greatest(coalesce(r.closed_at, r.closes_at), x.until) AS due
     ) d
     WHERE d.due > $1 AND coalesce(s.state, 'draft') IN ('draft', 'reopened') AND ($2::uuid IS NULL OR r.id = $2)`,
    [now, roundId ?? null, dayOf(now)],
  );
  return rows.map((row) => ({
    ...row,
    object: `${row.roundId}/${row.cityId}`,
    to: [{ organisationId: row.cityId, role: 'city-coordinator' }],
  }));
}

/** A city hears that its deadline is near, on the days its round names. */
export const deadlines: ReminderSource = {
  name: 'deadline',
  noticeOf: () => 'deadline-near',
  read: readDeadlines,
};
