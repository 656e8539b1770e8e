import type { SqlExecutor } from '@interlace/event-bus';

export interface NamedPerson {
  id: string;
  name: string | null;
  organisationId: string;
  organisationName: string;
}

/**
 * Of the accounts named, colleagues in the `own` organisation by name, and others by the organisation in which one has
 * to do with them: by a mandate that began by today (ISO 8601), also one that is over, for what was written stays; or as people of
 * a network's office. Of nobody more than one organisation is told.
 */
export function listPeople(
  sql: SqlExecutor,
  { ids, own, today }: { ids: readonly string[]; own: string; today: string },
): Promise<NamedPerson[]> {
  return sql.query<NamedPerson>(
    `SELECT DISTINCT ON (u.id) u.id, CASE WHEN o.id = $2 THEN u.name END AS name,
       o.id AS "organisationId", o.name AS "organisationName"
     FROM "user" u JOIN member m ON m.user_id = u.id JOIN organisation o ON o.id = m.organisation_id
     WHERE u.id = ANY ($1::uuid[]) AND (
       o.id = $2 OR o.kind = 'network-office' OR EXISTS (
         SELECT FROM mandate d WHERE d.from_day <= $3::date
           AND ((d.city_id = $2 AND d.organisation_id = o.id) OR (d.organisation_id = $2 AND d.city_id = o.id))))
     ORDER BY u.id, (o.id = $2) DESC, (o.kind = 'network-office'), o.id`,
    [ids, own, today],
  );
}
