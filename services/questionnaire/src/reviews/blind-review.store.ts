import type { SqlExecutor } from '@interlace/event-bus';
import type { Verdict } from './review.ts';

export interface BlindReview {
  readonly submissionId: string;
  readonly version: number;
  readonly question: string;
  readonly subject: string;
  readonly judgedAt: Date | null;
}

/** Second, blind reviews of a version that still wait for their verdict: what these people may not see of it. */
export async function readBlindWaiting(
  sql: SqlExecutor,
  submissionId: string,
  subject: string,
): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ question: string }>(
    `SELECT question_code AS question FROM blind_reviews
     WHERE submission_id = $1 AND subject = $2 AND judged_at IS NULL`,
    [submissionId, subject],
  );
  return new Set(rows.map(({ question }) => question));
}

/** One blind review, held. */
export async function holdBlindReview(
  sql: SqlExecutor,
  { submissionId, version, question }: Pick<BlindReview, 'submissionId' | 'version' | 'question'>,
): Promise<BlindReview | null> {
  const [row] = await sql.query<BlindReview>(
    `SELECT submission_id AS "submissionId", version, question_code AS question, subject, judged_at AS "judgedAt"
     FROM blind_reviews WHERE submission_id = $1 AND version = $2 AND question_code = $3 FOR NO KEY UPDATE`,
    [submissionId, version, question],
  );
  return row ?? null;
}

export async function keepBlindVerdict(
  sql: SqlExecutor,
  { submissionId, version, question }: Pick<BlindReview, 'submissionId' | 'version' | 'question'>,
  { verdict, points, reason }: Verdict,
  { words, at }: { words: string; at: Date },
): Promise<void> {
  await sql.query(
    `UPDATE blind_reviews SET verdict = $4, points = $5, reason_code = $6, words = $7, judged_at = $8
     WHERE submission_id = $1 AND version = $2 AND question_code = $3`,
    [submissionId, version, question, verdict, points, reason, words, at],
  );
}

export interface Sample {
  readonly id: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly seed: number;
  readonly rule: object;
  readonly at: Date;
  readonly subject: string;
}

export async function keepSample(
  sql: SqlExecutor,
  { id, roundId, organisationId, seed, rule, at, subject }: Sample,
  drawn: readonly { submissionId: string; version: number; question: string; subject: string }[],
): Promise<void> {
  await sql.query(
    `INSERT INTO review_samples (id, round_id, organisation_id, seed, rule, drawn_at, drawn_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, roundId, organisationId, seed, JSON.stringify(rule), at, subject],
  );
  await sql.query(
    `INSERT INTO blind_reviews (submission_id, version, question_code, sample_id, subject)
     SELECT d."submissionId", d.version, d.question, $2, d.subject
     FROM jsonb_to_recordset($1::jsonb) AS d ("submissionId" uuid, version integer, question text COLLATE "C", subject text)`,
    [JSON.stringify(drawn), id],
  );
}

/** Answers of a round drawn before, as `<submission> <question>`, in the version that stands. */
export async function readTwiceJudged(sql: SqlExecutor, roundId: string): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ name: string }>(
    `SELECT b.submission_id || ' ' || b.question_code AS name
     FROM blind_reviews b JOIN submissions s ON s.id = b.submission_id AND s.version = b.version
     WHERE s.round_id = $1`,
    [roundId],
  );
  return new Set(rows.map(({ name }) => name));
}
