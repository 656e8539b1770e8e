import type { SqlExecutor } from '@interlace/event-bus';

/** Who has not been heard of for this long is gone. A client that is late once is not. */
const EXPIRES_AFTER_MS = 45_000;
const expiry = (now: Date): Date => new Date(now.getTime() - EXPIRES_AFTER_MS);

/** A submission of a city to a round, as its people say: whoever says otherwise is with others who do, and with nobody else. */
export interface OpenSubmission {
  cityId: string;
  roundId: string;
  submissionId: string;
}

export interface PresenceRow {
  userId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  question: string | null;
}

/**
 * Writes down that somebody is there; answers whether that is news to others. Undefined where the account is no member
 * of the organisation any more.
 */
export async function beat(
  sql: SqlExecutor,
  {
    subject,
    organisationId,
    cityId,
    roundId,
    submissionId,
    question,
  }: OpenSubmission & { subject: string; organisationId: string; question: string | null },
  now: Date,
): Promise<boolean | undefined> {
  const [row] = await sql.query<{ isNews: boolean }>(
    `INSERT INTO presence (user_id, submission_id, city_id, round_id, organisation_id, question, seen_at)
     SELECT m.user_id, $3, $4, $8, m.organisation_id, $5, $6 FROM member m
     WHERE m.organisation_id = $2 AND m.user_id::text = $1
     ON CONFLICT (user_id, submission_id) DO UPDATE SET city_id = excluded.city_id, round_id = excluded.round_id,
       organisation_id = excluded.organisation_id, question = excluded.question, seen_at = excluded.seen_at
     RETURNING old.user_id IS NULL OR old.seen_at < $7
       OR (old.question, old.city_id, old.round_id, old.organisation_id)
         IS DISTINCT FROM (new.question, new.city_id, new.round_id, new.organisation_id) AS "isNews"`,
    [subject, organisationId, submissionId, cityId, question, now, expiry(now), roundId],
  );
  return row?.isNews;
}

/** Who has the submission open now, by name. */
export function listPresent(
  sql: SqlExecutor,
  { cityId, roundId, submissionId }: OpenSubmission,
  now: Date,
): Promise<PresenceRow[]> {
  return sql.query<PresenceRow>(
    `SELECT u.id AS "userId", u.name, o.id AS "organisationId", o.name AS "organisationName", p.question
     FROM presence p JOIN "user" u ON u.id = p.user_id JOIN organisation o ON o.id = p.organisation_id
     WHERE p.submission_id = $1 AND p.city_id = $2 AND p.round_id = $4 AND p.seen_at >= $3 AND u.disabled_at IS NULL
     ORDER BY u.name, u.id`,
    [submissionId, cityId, expiry(now), roundId],
  );
}

/** Forgets who is gone; answers where somebody was. */
export function sweepPresence(sql: SqlExecutor, now: Date): Promise<OpenSubmission[]> {
  return sql.query<OpenSubmission>(
    `WITH gone AS (DELETE FROM presence WHERE seen_at < $1 RETURNING city_id, round_id, submission_id)
     SELECT DISTINCT city_id AS "cityId", round_id AS "roundId", submission_id AS "submissionId" FROM gone`,
    [expiry(now)],
  );
}
