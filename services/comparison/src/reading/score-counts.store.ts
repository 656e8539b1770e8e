import type { SqlExecutor } from '@interlace/event-bus';
import { type CityInRound, coveredSql, pairsOf } from '@interlace/service-kit';
import type { ScoreOrigin } from '../benchmarks/score.ts';

export interface ScoreCount {
  readonly cities: { origin: ScoreOrigin; cities: number }[];
  /** Those of the cities asked for that are among them. */
  readonly opened: string[];
}

/** Standing scores by round: how many cities per origin. Rounds without any are absent. */
export async function countScores(
  sql: SqlExecutor,
  cities: readonly CityInRound[],
): Promise<Map<string, ScoreCount>> {
  const rows = await sql.query<ScoreCount & { roundId: string }>(
    `select round_id as "roundId",
       json_agg(json_build_object('origin', origin, 'cities', cities) order by origin) as cities,
       coalesce((select json_agg(distinct s.city_id) from score s
         where s.standing and s.round_id = counted.round_id and ${coveredSql('s.city_id', 's.round_id', 1)}), '[]') as opened
     from (select round_id, origin, count(*) as cities from score where standing group by round_id, origin) as counted
     group by round_id`,
    pairsOf(cities),
  );
  return new Map(rows.map(({ roundId, ...count }) => [roundId, count]));
}

/** Rounds in which a city has a standing score. */
export async function roundsOfCity(sql: SqlExecutor, cityId: string): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ roundId: string }>(
    'select distinct round_id as "roundId" from score where city_id = $1 and standing',
    [cityId],
  );
  return new Set(rows.map(({ roundId }) => roundId));
}
