import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';

/**
 * The principal without mandates that were ended since the token was made: a partner who is sent away stops reading answers
 * now, not when the token expires. A mandate not heard of here yet is taken from the token.
 * `today`: ISO 8601 day; from the day it ended on, a mandate no longer counts.
 */
export async function withStandingMandates(
  sql: SqlExecutor,
  principal: Principal,
  today: string,
): Promise<Principal> {
  if (principal.mandates.length === 0) return principal;
  const ended = await sql.query<{ kind: string; cityId: string }>(
    `select kind, city_id as "cityId" from mandate where organisation_id = $1
     group by kind, city_id having bool_and(ended_on is not null and ended_on <= $2::date)`,
    [principal.organisation.id, today],
  );
  const isEnded = ({ kind, cityId }: Principal['mandates'][number]) =>
    ended.some((row) => row.kind === kind && row.cityId === cityId.toLowerCase());
  return { ...principal, mandates: principal.mandates.filter((mandate) => !isEnded(mandate)) };
}
