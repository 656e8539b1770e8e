import type { SqlExecutor } from '@interlace/event-bus';
import type { PublishedResult } from './published-result.schema.ts';

/** Unit, year, indicator and source make a printed figure one and the same. */
export interface StoredResult extends PublishedResult {
  resultId: string;
}

const jsonColumns = `result_id uuid, city_id uuid, unit text, country text, year integer, questionnaire text,
  indicator text, score double precision, source text`;

/** Stores what is new, in one statement, and returns the ids of it. */
export async function insertResults(
  sql: SqlExecutor,
  results: readonly StoredResult[],
  recordedAt: Date,
): Promise<ReadonlySet<string>> {
  const rows = results.map(({ resultId, cityId, ...result }) => ({
    result_id: resultId,
    city_id: cityId,
    ...result,
  }));
  const inserted = await sql.query<{ id: string }>(
    `INSERT INTO published_results
       (result_id, city_id, unit, country, year, questionnaire, indicator, score, source, recorded_at)
     SELECT row.*, $2 FROM jsonb_to_recordset($1::jsonb) AS row (${jsonColumns})
     ON CONFLICT (unit, year, indicator, source) DO NOTHING RETURNING result_id AS id`,
    [JSON.stringify(rows), recordedAt],
  );
  return new Set(inserted.map((row) => row.id));
}

/** What is stored for each given figure, in the given order. */
export async function findResults(
  sql: SqlExecutor,
  results: readonly PublishedResult[],
): Promise<StoredResult[]> {
  return sql.query<StoredResult>(
    `SELECT r.result_id AS "resultId", r.city_id AS "cityId", r.unit, r.country, r.year, r.questionnaire,
       r.indicator, r.score, r.source
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (unit text, year integer, indicator text, source text))
       WITH ORDINALITY AS wanted (unit, year, indicator, source, place)
     JOIN published_results r ON r.unit = wanted.unit AND r.year IS NOT DISTINCT FROM wanted.year
       AND r.indicator = wanted.indicator AND r.source = wanted.source
     ORDER BY wanted.place`,
    [JSON.stringify(results)],
  );
}
