import type { SqlExecutor } from '@interlace/event-bus';
import { type CityInRound, coveredSql, pairsOf } from '@interlace/service-kit';
import { extendedUntilSql } from '../extensions/extension.store.ts';
import type { Sight } from './submission.access.ts';
import type { Lifecycle, Submission, SubmissionInRound, SubmissionStep } from './submission.ts';

/** A row of the statement below; names of the columns are those of the domain. */
interface Row extends Omit<SubmissionInRound, 'instrument' | 'round'> {
  instrumentCode: string;
  instrumentVersion: string;
  opensAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  extendedUntil: Date | null;
}

const SELECT = `
  SELECT s.id, s.city_id AS "cityId", s.round_id AS "roundId", s.origin, s.state, s.version, s.validated,
         s.created_at AS "createdAt", s.since, r.network_id AS "networkId",
         r.instrument_code AS "instrumentCode", r.instrument_version AS "instrumentVersion",
         r.opens_at AS "opensAt", r.closes_at AS "closesAt", r.closed_at AS "closedAt",
         ${extendedUntilSql('s.round_id', 's.city_id')} AS "extendedUntil",
         EXISTS (SELECT FROM submission_versions v WHERE v.submission_id = s.id AND v.version = s.version
                   AND v.submitted_at >= coalesce(r.closed_at, r.closes_at)) AS late
  FROM submissions s JOIN rounds r ON r.id = s.round_id`;

function toSubmission(row: Row): SubmissionInRound {
  const {
    instrumentCode: code,
    instrumentVersion: version,
    opensAt,
    closesAt,
    closedAt,
    extendedUntil,
    ...submission
  } = row;
  return {
    ...submission,
    instrument: { code, version },
    round: { opensAt, closesAt, closedAt, extendedUntil },
  };
}

/**
 * How a submission is held until the transaction ends: `to-save` lets others save beside it and keeps steps out;
 * `to-step` keeps everybody out.
 */
export type Hold = 'to-save' | 'to-step';
const LOCK: Record<Hold, string> = { 'to-save': 'FOR SHARE OF s', 'to-step': 'FOR NO KEY UPDATE OF s' };

/** Null for one that does not exist. A hold needs an executor of a transaction. */
export async function findSubmission(
  sql: SqlExecutor,
  id: string,
  hold?: Hold,
): Promise<SubmissionInRound | null> {
  const [row] = await sql.query<Row>(`${SELECT} WHERE s.id = $1 ${hold ? LOCK[hold] : ''}`, [id]);
  return row ? toSubmission(row) : null;
}

/** The submission of a city to a round; null before it has begun one. */
export async function findSubmissionId(
  sql: SqlExecutor,
  roundId: string,
  cityId: string,
): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(
    'SELECT id FROM submissions WHERE city_id = $1 AND round_id = $2',
    [cityId, roundId],
  );
  return row?.id ?? null;
}

export interface ListQuery {
  readonly cities: Record<Sight, readonly CityInRound[]>;
  readonly roundId?: string;
  /** Id of the last one seen. */
  readonly after?: string;
  readonly take: number;
}

/** Submissions in sight, by id: all of some cities, and of others those with a version that stands. */
export async function listSubmissions(sql: SqlExecutor, query: ListQuery): Promise<Submission[]> {
  const { cities, roundId = null, after = null, take } = query;
  const rows = await sql.query<Row>(
    `${SELECT}
     WHERE (${coveredSql('s.city_id', 's.round_id', 1)}
            OR (${coveredSql('s.city_id', 's.round_id', 3)} AND s.version > 0 AND s.state <> 'withdrawn'))
       AND ($5::uuid IS NULL OR s.round_id = $5) AND ($6::uuid IS NULL OR s.id > $6)
     ORDER BY s.id LIMIT $7`,
    [...pairsOf(cities.draft), ...pairsOf(cities.sent), roundId, after, take],
  );
  return rows.map(toSubmission);
}

/** What a step leaves behind beside the new state. */
export interface StepRecord {
  readonly at: Date;
  readonly subject: string;
}

/** Returns the id of the submission the city already has in the round, or null where this one was stored. */
export async function insertSubmission(
  sql: SqlExecutor,
  submission: Submission,
  { at, subject }: StepRecord,
): Promise<string | null> {
  const { id, cityId, roundId, origin, state, version, validated } = submission;
  const stored = await sql.query(
    `WITH born AS (
       INSERT INTO submissions (id, city_id, round_id, origin, state, version, validated, revision, created_at, since)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8)
       ON CONFLICT (city_id, round_id) DO NOTHING RETURNING id
     )
     INSERT INTO submission_steps (submission_id, number, step, version, reason, at, subject)
     SELECT id, 1, 'created', $6, NULL, $8, $9 FROM born RETURNING number`,
    [id, cityId, roundId, origin, state, version, validated, at, subject],
  );
  if (stored.length === 1) return null;
  return findSubmissionId(sql, roundId, cityId);
}

/** Writes the state after a step, and the step itself, on a submission held `to-step`. */
export async function recordStep(
  sql: SqlExecutor,
  id: string,
  step: SubmissionStep,
  after: Lifecycle,
  { at, subject }: StepRecord,
): Promise<void> {
  await sql.query(
    `WITH moved AS (
       UPDATE submissions SET state = $2, version = $3, validated = $4, revision = revision + 1, since = $5
       WHERE id = $1 RETURNING revision
     )
     INSERT INTO submission_steps (submission_id, number, step, version, reason, at, subject)
     SELECT $1, revision, $6, $3, $7, $5, $8 FROM moved`,
    [
      id,
      after.state,
      after.version,
      after.validated,
      at,
      step.step,
      'reason' in step ? step.reason : null,
      subject,
    ],
  );
}

export interface HistoryEntry {
  readonly number: number;
  readonly step: SubmissionStep['step'] | 'created';
  readonly version: number;
  readonly reason: string | null;
  readonly at: Date;
}

/** The steps of a submission, first to last. */
export function readHistory(sql: SqlExecutor, id: string): Promise<HistoryEntry[]> {
  return sql.query<HistoryEntry>(
    'SELECT number, step, version, reason, at FROM submission_steps WHERE submission_id = $1 ORDER BY number',
    [id],
  );
}

/** The question where somebody left off in a submission. */
export async function readPosition(sql: SqlExecutor, id: string, subject: string): Promise<string | null> {
  const [row] = await sql.query<{ question: string }>(
    'SELECT question_code AS question FROM positions WHERE submission_id = $1 AND subject = $2',
    [id, subject],
  );
  return row?.question ?? null;
}

export async function keepPosition(
  sql: SqlExecutor,
  id: string,
  subject: string,
  question: string,
): Promise<void> {
  await sql.query(
    `INSERT INTO positions (submission_id, subject, question_code) VALUES ($1, $2, $3)
     ON CONFLICT (submission_id, subject) DO UPDATE SET question_code = excluded.question_code`,
    [id, subject, question],
  );
}
