import type { SqlExecutor } from '@interlace/event-bus';
import { readSentAnswers } from '../submissions/answer.store.ts';
import type { SubmissionInRound } from '../submissions/submission.ts';
import type { SentVersion } from './receipt.ts';

interface Row {
  submittedAt: Date;
  roundCode: string;
  roundName: string;
  cityName: string | null;
}

/** Null for a version that was never sent. */
export async function findSentVersion(
  sql: SqlExecutor,
  { id, cityId, roundId, instrument }: SubmissionInRound,
  version: number,
): Promise<SentVersion | null> {
  const [row] = await sql.query<Row>(
    `SELECT v.submitted_at AS "submittedAt", r.code AS "roundCode", r.name AS "roundName", c.name AS "cityName"
     FROM submission_versions v JOIN rounds r ON r.id = $3 LEFT JOIN city_facts c ON c.city_id = $4
     WHERE v.submission_id = $1 AND v.version = $2`,
    [id, version, roundId, cityId],
  );
  if (!row) return null;
  return {
    submissionId: id,
    version,
    submittedAt: row.submittedAt,
    instrument,
    city: { id: cityId, name: row.cityName },
    round: { id: roundId, code: row.roundCode, name: row.roundName },
    answers: await readSentAnswers(sql, id, version),
  };
}

/** What a document of a submission is headed with. */
export async function readHeading(
  sql: SqlExecutor,
  { cityId, roundId }: Pick<SubmissionInRound, 'cityId' | 'roundId'>,
): Promise<{ round: string; city: string }> {
  const [row] = await sql.query<{ round: string; city: string | null }>(
    `SELECT r.name AS round, c.name AS city
     FROM rounds r LEFT JOIN city_facts c ON c.city_id = $2 WHERE r.id = $1`,
    [roundId, cityId],
  );
  return { round: row?.round ?? roundId, city: row?.city ?? cityId };
}
