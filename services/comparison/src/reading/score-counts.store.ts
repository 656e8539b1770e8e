import type { SqlExecutor } from '@interlace/event-bus';
import type { ScoreOrigin } from '../benchmarks/score.ts';

export interface ScoreCount {
  readonly cities: { origin: ScoreOrigin; cities: number }[];
  /** Whether the named city is among them. */
  readonly hasOwn: boolean;
}

/** Standing scores by round: how many cities per origin. Rounds without any are absent. */
export async function countScores(sql: SqlExecutor, cityId: string): Promise<Map<string, ScoreCount>> {
  const rows = await sql.query<ScoreCount & { roundId: string }>(
    `select round_id as "roundId", bool_or(has_own) as "hasOwn",
       json_agg(json_build_object('origin', origin, 'cities', cities) order by origin) as cities
     from (select round_id, origin, count(*) as cities, bool_or(city_id = $1) as has_own
           from score where standing group by round_id, origin) as counted
     group by round_id`,
    [cityId],
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
