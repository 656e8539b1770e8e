import type { DataOf, NoticeKind, noticeRaisedV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Reader } from './delivery-plan.decide.ts';
import { mayHearSql } from './may-hear.ts';
import { isOfDraft } from './notice-groups.ts';
import { READER_COLUMNS, type ReaderRow, toReader } from './reader.store.ts';

export interface Recipient extends Reader {
  userId: string;
  /** Through which the person is told: the city, where it is one of several. */
  organisationId: string;
}

/**
 * Who is to hear of a notice on a day (ISO 8601): of those it names, the accounts that may hear of the city and round
 * today, without who caused it and whom it leaves out. Accounts that are unknown, disabled, or have lost the right are left out; of a draft only
 * the city and those with a mandate to support it hear.
 */
export async function recipientsOf(
  sql: SqlExecutor,
  { kind, to, by, except = [], cityId, roundId }: DataOf<typeof noticeRaisedV1> & { kind: NoticeKind },
  today: string,
): Promise<Recipient[]> {
  const subjects = to.flatMap((one) => ('subject' in one ? [one.subject] : []));
  const holders = to.flatMap((one) => ('subject' in one ? [] : [one]));
  const rows = await sql.query<ReaderRow & { userId: string; organisationId: string }>(
    `SELECT DISTINCT ON (u.id) u.id AS "userId", o.id AS "organisationId", ${READER_COLUMNS}
     FROM member m
     JOIN organisation o ON o.id = m.organisation_id
     JOIN "user" u ON u.id = m.user_id
     LEFT JOIN notification_setting s ON s.user_id = u.id
     WHERE u.disabled_at IS NULL AND u.id <> ALL ($3::uuid[])
       AND (u.id = ANY ($4::uuid[]) OR EXISTS (
         SELECT FROM unnest($5::uuid[], $6::text[]) AS holder (organisation, role)
         WHERE holder.organisation = o.id AND holder.role = ANY (string_to_array(m.role, ','))))
       AND ${mayHearSql('$1::uuid', '$2::uuid', '$7')} AND (NOT $8 OR o.kind IN ('city', 'technical-partner'))
     ORDER BY u.id, (o.id = $1) DESC, o.id`,
    [
      cityId,
      roundId,
      by === undefined ? except : [by, ...except],
      subjects,
      holders.map(({ organisationId }) => organisationId),
      holders.map(({ role }) => role),
      today,
      isOfDraft(kind),
    ],
  );
  return rows.map(({ userId, organisationId, ...row }) => ({ userId, organisationId, ...toReader(row) }));
}
