import { type OrganisationKind, type Principal, type Role, rolesOf } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';

interface MembershipRow {
  organisationId: string;
  kind: OrganisationKind;
  role: string;
  mandates: Principal['mandates'] | null;
}

/**
 * Who a user is in one organisation today (ISO 8601 day): the roles of his membership that fit its kind, and its
 * mandates. Mandates for a city he belongs to himself are left out: nobody evaluates or supports his own city.
 * Undefined for one who is disabled or not a member.
 */
export async function readPrincipal(
  sql: SqlExecutor,
  { userId, organisationId, today }: { userId: string; organisationId: string; today: string },
): Promise<Principal | undefined> {
  const [row] = await sql.query<MembershipRow>(
    `SELECT o.id AS "organisationId", o.kind, m.role,
       (SELECT json_agg(json_build_object(
                 'cityId', d.city_id, 'kind', d.kind, 'roundId', d.round_id,
                 'until', coalesce(d.ended_on, d.until_day)) ORDER BY d.id)
        FROM mandate d
        WHERE d.organisation_id = o.id AND d.from_day <= $3::date
          AND coalesce(d.until_day, 'infinity') >= $3::date AND coalesce(d.ended_on, 'infinity') > $3::date
          AND NOT EXISTS (SELECT FROM member own WHERE own.user_id = m.user_id AND own.organisation_id = d.city_id)
       ) AS mandates
     FROM member m
     JOIN organisation o ON o.id = m.organisation_id
     JOIN "user" u ON u.id = m.user_id
     WHERE m.user_id = $1 AND m.organisation_id = $2 AND u.disabled_at IS NULL`,
    [userId, organisationId, today],
  );
  if (!row) return undefined;
  const { kind } = row;
  const fitting = rolesOf(kind);
  const roles = row.role.split(',').filter((role): role is Role => fitting.some((one) => one === role));
  return { subject: userId, organisation: { id: organisationId, kind }, roles, mandates: row.mandates ?? [] };
}
