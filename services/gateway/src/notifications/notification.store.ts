import { instant, type NoticeKind, noticeKinds, uuid } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { z } from 'zod';
import { mayHearSql } from './may-hear.ts';

const DAY_MS = 86_400_000;
const READ_DAYS = 90;
const UNREAD_DAYS = 365;

/** Until when a notification is kept: a year, and less once it was read. */
export const keptUntil = (now: Date): Date => new Date(now.getTime() + UNREAD_DAYS * DAY_MS);
const keptOnceRead = (now: Date): Date => new Date(now.getTime() + READ_DAYS * DAY_MS);

export interface NotificationRow {
  id: string;
  userId: string;
  kind: NoticeKind;
  cityId: string;
  roundId: string;
  submissionId: string | null;
  area: string | null;
  question: string | null;
  titles: Record<string, string> | null;
  dueAt: Date | null;
  at: Date;
  shownAt: Date;
  readAt: Date | null;
}

const COLUMNS = `n.id, n.user_id AS "userId", n.kind, n.city_id AS "cityId", n.round_id AS "roundId",
  n.submission_id AS "submissionId", n.area, n.question, n.titles, n.due_at AS "dueAt", n.at,
  n.shown_at AS "shownAt", n.read_at AS "readAt"`;

/** Notifications that are in the list of an account at `$1`, on the day `$2`, through what the person still is. */
const SHOWN = `FROM notification n
  JOIN member m ON m.user_id = n.user_id AND m.organisation_id = n.organisation_id
  JOIN organisation o ON o.id = m.organisation_id
  WHERE n.shown_at <= $1 AND n.kind = ANY ('{${noticeKinds.join(',')}}') AND ${mayHearSql('n.city_id', 'n.round_id', '$2')}`;

const momentOf = (now: Date) => [now, now.toISOString().slice(0, 10)];

/** Where a page of the list ends. */
export const listPosition = z.object({ isFirst: z.boolean(), shownAt: instant, id: uuid });
export type ListPosition = z.infer<typeof listPosition>;

export interface ListQuery {
  userId: string;
  unreadOnly: boolean;
  unreadFirst: boolean;
  after: ListPosition | undefined;
  count: number;
}

/** The newest first; those that were not read before all others where it is asked for. */
export function listNotifications(
  sql: SqlExecutor,
  { userId, unreadOnly, unreadFirst, after, count }: ListQuery,
  now: Date,
): Promise<NotificationRow[]> {
  return sql.query<NotificationRow>(
    `SELECT ${COLUMNS} ${SHOWN} AND n.user_id = $3 AND (n.read_at IS NULL OR NOT $4)
       AND ($6::uuid IS NULL OR ($5 AND n.read_at IS NULL, n.shown_at, n.id) < ($7, $8::timestamptz, $6))
     ORDER BY ($5 AND n.read_at IS NULL) DESC, n.shown_at DESC, n.id DESC LIMIT $9`,
    [
      ...momentOf(now),
      userId,
      unreadOnly,
      unreadFirst,
      after?.id ?? null,
      after?.isFirst ?? false,
      after?.shownAt ?? null,
      count,
    ],
  );
}

export const positionOf = (row: NotificationRow, unreadFirst: boolean): ListPosition => ({
  isFirst: unreadFirst && row.readAt === null,
  shownAt: row.shownAt.toISOString(),
  id: row.id,
});

export async function countUnread(sql: SqlExecutor, userId: string, now: Date): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count ${SHOWN} AND n.user_id = $3 AND n.read_at IS NULL`,
    [...momentOf(now), userId],
  );
  return row?.count ?? 0;
}

/** Of one notice, those of the accounts to whom it is shown at once. */
export function listOfNotice(
  sql: SqlExecutor,
  { noticeId, userIds }: { noticeId: string; userIds: readonly string[] },
  now: Date,
): Promise<NotificationRow[]> {
  return sql.query<NotificationRow>(
    `SELECT ${COLUMNS} ${SHOWN} AND n.notice_id = $3 AND n.user_id::text = ANY ($4::text[])`,
    [...momentOf(now), noticeId, userIds],
  );
}

/** Those named, or all that were in the list at an instant; of others nothing is touched. A mail about them is spared. */
export async function markRead(
  sql: SqlExecutor,
  { userId, ids, until }: { userId: string; ids: readonly string[] | null; until: Date | null },
  now: Date,
): Promise<void> {
  await sql.query(
    `UPDATE notification SET read_at = $2, mail_at = NULL, keep_until = least(keep_until, $3)
     WHERE user_id = $1 AND read_at IS NULL AND shown_at <= $2 AND (id = ANY ($4::uuid[]) OR shown_at <= $5)`,
    [userId, now, keptOnceRead(now), ids, until],
  );
}
