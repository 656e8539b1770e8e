import type { AnswerFact, DataOf, submissionReopenedV1, submissionSubmittedV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Review, Score } from '@interlace/scoring-method';

export type Submitted = DataOf<typeof submissionSubmittedV1>;
export type SubmissionReference = Omit<DataOf<typeof submissionReopenedV1>, 'reopenedAt'>;

/** News about a version that may reach us before the version itself. */
export type Mark = 'validated_at' | 'reopened_at' | 'withdrawn_at';

/** A figure-bearing row of `scores`, or why there is none. */
export type ScoreRecord = { methodVersion: string } & (
  | { score: Pick<Score, 'indicators' | 'composites'>; refusal: null }
  | { score: null; refusal: string }
);

/** What is known of a version once the news is in. */
export interface VersionState {
  standingVersion: number;
  validatedAt: Date | null;
  withdrawnAt: Date | null;
  review: Review | null;
}

export interface MarkedVersion extends VersionState {
  origin: 'submitted' | 'illustrative' | null;
  submittedAt: Date | null;
  answers: AnswerFact[] | null;
  /** Sent after the end of the round, in an extension. */
  late: boolean;
  /** The version itself has figures. */
  isScored: boolean;
  /** Some version of the submission has figures. */
  isAnyScored: boolean;
}

const upsertSubmission = `
  INSERT INTO submissions (submission_id, city_id, round_id, network_id, standing_version)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (submission_id) DO UPDATE
    SET standing_version = greatest(submissions.standing_version, excluded.standing_version)
  RETURNING standing_version`;

const referenceValues = (data: SubmissionReference) => [
  data.submissionId,
  data.cityId,
  data.roundId,
  data.networkId,
  data.submissionVersion,
  data.instrument.code,
  data.instrument.version,
];

/**
 * Stores the answers of a version and its score in one statement; undefined where they are there already. Without a
 * score the version waits for its instrument.
 */
export async function storeSubmitted(
  sql: SqlExecutor,
  data: Submitted,
  scored: { score: Score; methodVersion: string } | undefined,
): Promise<VersionState | undefined> {
  const [state] = await sql.query<VersionState>(
    `WITH submission AS (${upsertSubmission}), version AS (
       INSERT INTO submission_versions
         (submission_id, version, instrument_code, instrument_version, origin, submitted_at, answers, late)
       VALUES ($1, $5, $6, $7, $8, $9, $10, $14)
       ON CONFLICT (submission_id, version) DO UPDATE
         SET origin = excluded.origin, submitted_at = excluded.submitted_at, answers = excluded.answers,
             late = excluded.late
         WHERE submission_versions.answers IS NULL
       RETURNING validated_at, withdrawn_at, review
     ), score AS (
       INSERT INTO scores (submission_id, version, method_version, indicators, composites)
       SELECT $1, $5, $11, $12::jsonb, $13::jsonb FROM version WHERE $11::text IS NOT NULL
     )
     SELECT standing_version AS "standingVersion", validated_at AS "validatedAt", withdrawn_at AS "withdrawnAt", review
     FROM submission, version`,
    [
      ...referenceValues(data),
      data.origin,
      data.submittedAt,
      JSON.stringify(data.answers),
      scored?.methodVersion ?? null,
      scored ? JSON.stringify(scored.score.indicators) : null,
      scored ? JSON.stringify(scored.score.composites) : null,
      data.late ?? false,
    ],
  );
  return state;
}

/** Remembers news about a version, and of a validation what the review made of it; undefined where it is known already. The first news of a kind counts. */
export async function storeMark(
  sql: SqlExecutor,
  mark: Mark,
  data: SubmissionReference,
  at: string,
  review: Review | null = null,
): Promise<MarkedVersion | undefined> {
  const [state] = await sql.query<MarkedVersion>(
    `WITH submission AS (${upsertSubmission}), version AS (
       INSERT INTO submission_versions (submission_id, version, instrument_code, instrument_version, ${mark}, review)
       VALUES ($1, $5, $6, $7, $8, $9)
       ON CONFLICT (submission_id, version) DO UPDATE
         SET ${mark} = excluded.${mark}, review = coalesce(excluded.review, submission_versions.review)
         WHERE submission_versions.${mark} IS NULL
       RETURNING origin, submitted_at, answers, late, validated_at, withdrawn_at, review
     )
     SELECT standing_version AS "standingVersion", validated_at AS "validatedAt", withdrawn_at AS "withdrawnAt",
       origin, submitted_at AS "submittedAt", answers, late, review,
       EXISTS (SELECT FROM scores WHERE submission_id = $1 AND version = $5 AND refusal IS NULL) AS "isScored",
       EXISTS (SELECT FROM scores WHERE submission_id = $1 AND refusal IS NULL) AS "isAnyScored"
     FROM submission, version`,
    [...referenceValues(data), at, review && JSON.stringify(review)],
  );
  return state;
}
