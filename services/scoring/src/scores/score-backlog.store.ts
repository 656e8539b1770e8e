import type { AnswerFact } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Review } from '@interlace/scoring-method';
import type { ScoreRecord, SubmissionReference } from '../submissions/submission.store.ts';

/** Where a pass over the backlog stands. */
export interface Position {
  submissionId: string;
  version: number;
}

export const START: Position = { submissionId: '00000000-0000-0000-0000-000000000000', version: 0 };

export interface DueVersion extends SubmissionReference {
  origin: 'submitted' | 'illustrative';
  submittedAt: Date;
  late: boolean;
  answers: AnswerFact[];
  validatedAt: Date | null;
  withdrawnAt: Date | null;
  review: Review | null;
  standingVersion: number;
}

/** Any number, as long as every instance uses the same. */
const LOCK = 730_251_118;

/**
 * The next versions after a position that no method, or another one than `methodVersion`, has scored and whose
 * instrument is here; locked against their handlers, and against other instances, until the transaction ends.
 */
export async function lockDue(
  sql: SqlExecutor,
  methodVersion: string,
  after: Position,
  limit: number,
): Promise<DueVersion[]> {
  // A statement of its own: the next one must see what the former holder of the lock committed.
  await sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  const rows = await sql.query<DueVersion & { code: string; instrumentVersion: string }>(
    `SELECT s.submission_id AS "submissionId", s.city_id AS "cityId", s.round_id AS "roundId",
       s.network_id AS "networkId", s.standing_version AS "standingVersion", v.version AS "submissionVersion",
       v.instrument_code AS code, v.instrument_version AS "instrumentVersion", v.origin,
       v.submitted_at AS "submittedAt", v.late, v.answers, v.review, v.validated_at AS "validatedAt", v.withdrawn_at AS "withdrawnAt"
     FROM submission_versions v
     JOIN submissions s USING (submission_id)
     JOIN instruments i ON i.code = v.instrument_code AND i.version = v.instrument_version
     LEFT JOIN scores c ON c.submission_id = v.submission_id AND c.version = v.version
     WHERE (v.submission_id, v.version) > ($1::uuid, $2) AND v.answers IS NOT NULL
       AND c.method_version IS DISTINCT FROM $3
     ORDER BY v.submission_id, v.version
     LIMIT $4
     FOR UPDATE OF s, v`,
    [after.submissionId, after.version, methodVersion, limit],
  );
  return rows.map(({ code, instrumentVersion, ...row }) => ({
    ...row,
    instrument: { code, version: instrumentVersion },
  }));
}

/** Writes or replaces scores, one statement however many. */
export async function storeScores(
  sql: SqlExecutor,
  records: readonly (Position & ScoreRecord)[],
): Promise<void> {
  const rows = records.map(({ submissionId, version, methodVersion, score, refusal }) => ({
    submission_id: submissionId,
    version,
    method_version: methodVersion,
    indicators: score?.indicators ?? null,
    composites: score?.composites ?? null,
    refusal,
  }));
  await sql.query(
    `INSERT INTO scores (submission_id, version, method_version, indicators, composites, refusal)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS row (submission_id uuid, version integer, method_version text,
       indicators jsonb, composites jsonb, refusal text)
     ON CONFLICT (submission_id, version) DO UPDATE SET method_version = excluded.method_version,
       indicators = excluded.indicators, composites = excluded.composites, refusal = excluded.refusal`,
    [JSON.stringify(rows)],
  );
}
