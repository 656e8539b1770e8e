import type { ScoredQuestion } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Sample } from '../benchmarks/sample.ts';

/** The scored questions of exactly the scores in memory, by city; undefined where one of them has changed meanwhile. */
export async function readFrozenQuestions(
  sql: SqlExecutor,
  roundId: string,
  sample: Sample,
): Promise<Record<string, ScoredQuestion[]> | undefined> {
  const { origin, instrument, methodVersion } = sample;
  const rows = await sql.query<{ cityId: string; fingerprint: string; questions: ScoredQuestion[] }>(
    `select city_id as "cityId", fingerprint, questions from score
     where round_id = $1 and origin = $2 and instrument_code = $3 and instrument_version = $4 and method_version = $5
       and standing order by city_id`,
    [roundId, origin, instrument.code, instrument.version, methodVersion],
  );
  const isSame = rows.every(
    ({ cityId, fingerprint }) => sample.member(cityId)?.score.fingerprint === fingerprint,
  );
  if (!isSame || rows.length !== sample.size) return undefined;
  return Object.fromEntries(rows.map(({ cityId, questions }) => [cityId, questions]));
}
