import type { SqlExecutor } from '@interlace/event-bus';
import type { Reader } from './delivery-plan.decide.ts';
import { defaultSettings, notificationSettings } from './notification-settings.ts';

/** What the database holds of a reader; no settings where nothing was chosen. */
export interface ReaderRow {
  timeZone: string;
  groups: unknown;
  digestHour: number | null;
  quietFrom: number | null;
  quietUntil: number | null;
}

/** The columns of a `ReaderRow`: of `"user" u LEFT JOIN notification_setting s`. */
export const READER_COLUMNS = `u.time_zone AS "timeZone", s.groups, s.digest_hour AS "digestHour",
  s.quiet_from AS "quietFrom", s.quiet_until AS "quietUntil"`;

export function toReader({ timeZone, groups, digestHour, quietFrom, quietUntil }: ReaderRow): Reader {
  const quietHours = quietFrom === null ? null : { from: quietFrom, until: quietUntil };
  const chosen = notificationSettings.safeParse({ groups, digestHour, quietHours });
  return { timeZone, settings: chosen.success ? chosen.data : defaultSettings };
}

/** Undefined where there is no such account. */
export async function readReader(sql: SqlExecutor, userId: string): Promise<Reader | undefined> {
  const [row] = await sql.query<ReaderRow>(
    `SELECT ${READER_COLUMNS} FROM "user" u LEFT JOIN notification_setting s ON s.user_id = u.id WHERE u.id = $1`,
    [userId],
  );
  return row && toReader(row);
}
