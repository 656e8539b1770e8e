import type { SqlExecutor } from '@interlace/event-bus';
import type { Verdict } from './review.ts';

export interface BlindReview {
  readonly submissionId: string;
  readonly version: number;
  readonly question: string;
  readonly subject: string;
  readonly judgedAt: Date | null;
}

/**
 * What still waits for somebody's blind verdict on the version that stands, by question, with the moment that was sent: of it
 * he sees nothing of the first review. The release of the results ends the waiting.
 */
export async function readBlindWaiting(
  sql: SqlExecutor,
  submissionId: string,
  subject: string,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await sql.query<{ question: string; sentAt: Date }>(
    `SELECT b.question_code AS question, v.submitted_at AS "sentAt"
     FROM blind_reviews b JOIN submissions s ON s.id = b.submission_id AND s.version = b.version
     JOIN submission_versions v ON v.submission_id = s.id AND v.version = s.version
     WHERE b.submission_id = $1 AND b.subject = $2 AND b.judged_at IS NULL AND NOT s.validated`,
    [submissionId, subject],
  );
  return new Map(rows.map(({ question, sentAt }) => [question, sentAt]));
}

/** Submissions of which something waits for somebody's blind verdict. */
export async function readSubmissionsWaiting(sql: SqlExecutor, subject: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT s.id
     FROM blind_reviews b JOIN submissions s ON s.id = b.submission_id AND s.version = b.version
     WHERE b.subject = $1 AND b.judged_at IS NULL AND NOT s.validated`,
    [subject],
  );
  return rows.map(({ id }) => id);
}

/** Who still has to judge the answer that stands without sight of its review. */
export async function readBlindJudges(
  sql: SqlExecutor,
  submissionId: string,
  question: string,
): Promise<string[]> {
  const rows = await sql.query<{ subject: string }>(
    `SELECT b.subject
     FROM blind_reviews b JOIN submissions s ON s.id = b.submission_id AND s.version = b.version
     WHERE s.id = $1 AND b.question_code = $2 AND b.judged_at IS NULL AND NOT s.validated`,
    [submissionId, question],
  );
  return rows.map(({ subject }) => subject);
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
