import { type NoticeKind, noticeKinds } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { mayHearSql } from './may-hear.ts';
import { READER_COLUMNS, type ReaderRow } from './reader.store.ts';

export interface MailedAccount extends ReaderRow {
  id: string;
  email: string;
  language: string;
}

/**
 * Somebody to whom a mail is due, held until commit: of several instances one writes to him. Undefined where there is
 * nobody.
 */
export async function claimReader(sql: SqlExecutor, now: Date): Promise<MailedAccount | undefined> {
  const [account] = await sql.query<MailedAccount>(
    `SELECT u.id, u.email, u.language, ${READER_COLUMNS}
     FROM "user" u LEFT JOIN notification_setting s ON s.user_id = u.id
     WHERE EXISTS (SELECT FROM notification n WHERE n.user_id = u.id AND n.mail_at <= $1)
     LIMIT 1 FOR NO KEY UPDATE OF u SKIP LOCKED`,
    [now],
  );
  return account;
}

export interface DueNotice {
  id: string;
  kind: NoticeKind;
  city: string;
  roundId: string;
  submissionId: string | null;
  question: string | null;
  titles: Record<string, string> | null;
  dueAt: Date | null;
  isOfCity: boolean;
  inDigest: boolean;
  mailAt: Date;
}

/** Takes what is due to an account out of what waits; of it, what was not read and may be told today, the oldest first. */
export async function takeDue(sql: SqlExecutor, userId: string, now: Date): Promise<DueNotice[]> {
  return sql.query<DueNotice>(
    `WITH taken AS (
       UPDATE notification n SET mail_at = NULL WHERE n.user_id = $1 AND n.mail_at <= $2
       RETURNING n.*, old.mail_at AS was_due
     )
     SELECT t.id, t.kind, coalesce(city.name, '') AS city, t.round_id AS "roundId",
       t.submission_id AS "submissionId", t.question, t.titles, t.due_at AS "dueAt", o.id = t.city_id AS "isOfCity",
       t.in_digest AS "inDigest", t.was_due AS "mailAt"
     FROM taken t
     JOIN "user" u ON u.id = t.user_id AND u.disabled_at IS NULL
     JOIN member m ON m.user_id = t.user_id AND m.organisation_id = t.organisation_id
     JOIN organisation o ON o.id = m.organisation_id
     JOIN organisation city ON city.id = t.city_id
     WHERE t.read_at IS NULL AND t.kind = ANY ($4::text[]) AND ${mayHearSql('t.city_id', 't.round_id', '$3')}
     ORDER BY t.at, t.id`,
    [userId, now, now.toISOString().slice(0, 10), noticeKinds],
  );
}

/** Writes down that the digest of a day (ISO 8601) is made; false where it was made before. */
export async function beginDigest(sql: SqlExecutor, userId: string, day: string): Promise<boolean> {
  const rows = await sql.query(
    `INSERT INTO notification_digest (user_id, day) VALUES ($1, $2::date) ON CONFLICT DO NOTHING RETURNING 1`,
    [userId, day],
  );
  return rows.length > 0;
}

/** Puts notices off until another digest. */
export async function putOff(sql: SqlExecutor, ids: readonly string[], until: Date): Promise<void> {
  await sql.query('UPDATE notification SET mail_at = $2 WHERE id = ANY ($1::uuid[])', [ids, until]);
}
