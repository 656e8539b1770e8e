import { type OrganisationKind, rolesOf } from '@interlace/contracts';

const ROLES = "string_to_array(m.role, ',')";
const has = (roles: readonly string[]) => `${ROLES} && ARRAY['${roles.join("', '")}']`;
const hasRoleOf = (kind: OrganisationKind) => `(o.kind = '${kind}' AND ${has(rolesOf(kind))})`;

/**
 * SQL that holds where a member `m` of an organisation `o` may hear today of a city in a round: as one of the city; by a
 * mandate that stands, unless it is the own city; as a manager of one of its networks. `city` and `round` are names of
 * columns or parameters, `today` of a parameter (ISO 8601 day): never taken from outside.
 */
export const mayHearSql = (city: string, round: string, today: string): string => `(
  (o.id = ${city} AND ${hasRoleOf('city')})
  OR (
    (${hasRoleOf('technical-partner')} OR ${hasRoleOf('evaluator')})
    AND EXISTS (
      SELECT FROM mandate given WHERE given.organisation_id = o.id AND given.city_id = ${city}
        AND (given.round_id IS NULL OR given.round_id = ${round}) AND given.from_day <= ${today}::date
        AND coalesce(given.until_day, 'infinity') >= ${today}::date
        AND coalesce(given.ended_on, 'infinity') > ${today}::date)
    AND NOT EXISTS (SELECT FROM member own WHERE own.user_id = m.user_id AND own.organisation_id = ${city})
  )
  OR (
    o.kind = 'network-office' AND ${has(['network-manager'])}
    AND EXISTS (
      SELECT FROM network_membership here JOIN network_membership there USING (network_id)
      WHERE here.organisation_id = ${city} AND there.organisation_id = o.id
        AND coalesce(here.since_day, '-infinity') <= ${today}::date
        AND coalesce(here.until_day, 'infinity') >= ${today}::date
        AND coalesce(there.since_day, '-infinity') <= ${today}::date
        AND coalesce(there.until_day, 'infinity') >= ${today}::date)
  )
)`;
