import { uuid } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { z } from 'zod';

/** The facts of a piece of news that decide whom it concerns. */
const concern = z.object({
  cityId: uuid.nullable().default(null),
  roundId: uuid.nullable().default(null),
  networkId: uuid.nullable().default(null),
  /** The party of a mandate, beside its city. */
  organisationId: uuid.nullable().default(null),
});

/**
 * The organisations that may hear of a piece of news on a day (ISO 8601). Of a city: itself, who holds a mandate for it and
 * the round, and offices of its networks. Of a mandate: its city, its other party and those offices. Of a round
 * or release: members of the network, and who holds a mandate for one of them.
 *
 * A mandate that was ended is over on that very day.
 */
export async function readAudience(
  sql: SqlExecutor,
  facts: Readonly<Record<string, unknown>>,
  today: string,
): Promise<string[]> {
  const { cityId, roundId, networkId, organisationId } = concern.parse(facts);
  const rows = await sql.query<{ id: string }>(
    `WITH member AS (
       SELECT network_id, organisation_id FROM network_membership
       WHERE coalesce(since_day, '-infinity') <= $5::date AND coalesce(until_day, 'infinity') >= $5::date
     ), standing AS (
       SELECT organisation_id, city_id, round_id FROM mandate
       WHERE from_day <= $5::date AND coalesce(until_day, 'infinity') >= $5::date
         AND coalesce(ended_on, 'infinity') > $5::date
     )
     SELECT o.id FROM organisation o WHERE o.id IN (
       SELECT $1::uuid
       UNION ALL SELECT $4::uuid
       UNION ALL SELECT organisation_id FROM standing
         WHERE $4::uuid IS NULL AND city_id = $1 AND (round_id IS NULL OR round_id = $2)
       UNION ALL SELECT office.organisation_id FROM member city
         JOIN member office USING (network_id)
         JOIN organisation o ON o.id = office.organisation_id AND o.kind = 'network-office'
         WHERE city.organisation_id = $1
       UNION ALL SELECT organisation_id FROM member WHERE $1::uuid IS NULL AND network_id = $3
       UNION ALL SELECT s.organisation_id FROM standing s
         JOIN member m ON m.organisation_id = s.city_id
         WHERE $1::uuid IS NULL AND m.network_id = $3 AND (s.round_id IS NULL OR s.round_id = $2)
     )`,
    [cityId, roundId, networkId, organisationId, today],
  );
  return rows.map(({ id }) => id);
}
