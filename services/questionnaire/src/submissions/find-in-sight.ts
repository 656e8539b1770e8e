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

/** A submission the principal may validate, held `to-step`. @throws DomainError `not-found`. */
export async function findToValidate(
  sql: SqlExecutor,
  principal: Principal,
  id: string,
  now: Date,
): Promise<SubmissionInRound> {
  const standing = await withStandingMandates(sql, principal, dayOf(now));
  const found = demand(await findSubmission(sql, id, 'to-step'), (at) =>
    mayValidate(standing, at, dayOf(now)),
  );
  return demand(found, () => isSent(found));
}

/** A submission as far as the principal may look into it. @throws DomainError `not-found`. */
export async function findInSight(
  sql: SqlExecutor,
  principal: Principal,
  id: string,
  now: Date,
): Promise<{ submission: SubmissionInRound; sight: Sight }> {
  const standing = await withStandingMandates(sql, principal, dayOf(now));
  const found = await findSubmission(sql, id);
  const sight = found && sightOf(standing, found, dayOf(now));
  const submission = demand(found, () => sight === 'draft' || (sight === 'sent' && isSent(found)));
  return { submission, sight: sight === 'draft' ? 'draft' : 'sent' };
}

/** Whether a version stands that an evaluator may read. */
const isSent = (submission: SubmissionInRound | null) =>
  submission !== null && submission.version > 0 && submission.state !== 'withdrawn';
