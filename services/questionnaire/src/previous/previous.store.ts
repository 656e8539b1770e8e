import type { SqlExecutor } from '@interlace/event-bus';
import type { Submission } from '../submissions/submission.ts';

export interface PreviousRound {
  readonly submissionId: string;
  readonly roundName: string;
  readonly closesAt: Date;
}

/** What the same city last sent in an earlier round of the same network, and what of it stands; null where nothing does. */
export async function findPrevious(
  sql: SqlExecutor,
  { cityId, networkId, roundId }: Pick<Submission, 'cityId' | 'networkId' | 'roundId'>,
): Promise<PreviousRound | null> {
  const [row] = await sql.query<PreviousRound>(
    `SELECT s.id AS "submissionId", r.name AS "roundName", r.closes_at AS "closesAt"
     FROM submissions s JOIN rounds r ON r.id = s.round_id
     WHERE s.city_id = $1 AND r.network_id = $2 AND s.version > 0 AND s.state <> 'withdrawn'
       AND (r.opens_at, r.id) < (SELECT opens_at, id FROM rounds WHERE id = $3)
     ORDER BY r.opens_at DESC, r.id DESC LIMIT 1`,
    [cityId, networkId, roundId],
  );
  return row ?? null;
}
