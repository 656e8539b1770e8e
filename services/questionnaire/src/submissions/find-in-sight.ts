import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { notFound } from '@interlace/service-kit';
import { withStandingMandates } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import { isOwn, mayValidate, type Sight, sightOf } from './submission.access.ts';
import { findSubmission, type Hold } from './submission.store.ts';
import type { SubmissionInRound } from './submission.ts';

/** Missing and out of sight are one answer, so that nobody learns what exists. */
const demand = (
  found: SubmissionInRound | null,
  allowed: (found: SubmissionInRound) => boolean,
): SubmissionInRound => {
  if (found && allowed(found)) return found;
  throw notFound('The submission');
};

/** The submission of the principal's own city, held until the transaction ends. @throws DomainError `not-found`. */
export async function findOwn(
  sql: SqlExecutor,
  principal: Principal,
  id: string,
  hold: Hold,
): Promise<SubmissionInRound> {
  return demand(await findSubmission(sql, id, hold), ({ cityId }) => isOwn(principal, cityId));
}

/** A submission the principal may review, held until the transaction ends. @throws DomainError `not-found`. */
export async function findToValidate(
  sql: SqlExecutor,
  principal: Principal,
  id: string,
  now: Date,
  hold: Hold = 'to-step',
): Promise<SubmissionInRound> {
  const standing = await withStandingMandates(sql, principal, dayOf(now));
  const found = demand(await findSubmission(sql, id, hold), (at) => mayValidate(standing, at, dayOf(now)));
  return demand(found, () => isSent(found));
}

/** A submission as far as the principal may look into it; null where he may not, or there is none. */
export async function lookFor(
  sql: SqlExecutor,
  principal: Principal,
  id: string,
  now: Date,
): Promise<{ submission: SubmissionInRound; sight: Sight } | null> {
  const standing = await withStandingMandates(sql, principal, dayOf(now));
  const submission = await findSubmission(sql, id);
  const sight = submission && sightOf(standing, submission, dayOf(now));
  if (!submission || !sight) return null;
  return sight === 'draft' || isSent(submission) ? { submission, sight } : null;
}

/** A submission as far as the principal may look into it. @throws DomainError `not-found`. */
export async function findInSight(
  sql: SqlExecutor,
  principal: Principal,
  id: string,
  now: Date,
): Promise<{ submission: SubmissionInRound; sight: Sight }> {
  const found = await lookFor(sql, principal, id, now);
  if (found) return found;
  throw notFound('The submission');
}

/** A submission whose draft the principal may look into. @throws DomainError `not-found`. */
export async function findDraftInSight(
  sql: SqlExecutor,
  principal: Principal,
  id: string,
  now: Date,
): Promise<SubmissionInRound> {
  const { submission, sight } = await findInSight(sql, principal, id, now);
  return demand(submission, () => sight === 'draft');
}

/** Whether a version stands that an evaluator may read. */
const isSent = (submission: SubmissionInRound | null) =>
  submission !== null && submission.version > 0 && submission.state !== 'withdrawn';
