import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { notFound } from '@interlace/service-kit';
import { DomainError } from '@interlace/service-kit/problems';
import { withStandingMandates } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import { findInSight, findOwn, findToValidate } from '../submissions/find-in-sight.ts';
import { citiesInSight } from '../submissions/submission.access.ts';
import type { SubmissionInRound } from '../submissions/submission.ts';
import { readBlindWaiting } from './blind-review.store.ts';
import { demandRevision, demandUnderReview } from './review.decide.ts';
import { readItems, readOwnPeople } from './review.store.ts';
import type { Act, ReviewItem } from './review.ts';

/** What a change of a review names. */
export interface Seen {
  readonly version: number;
  readonly revision: number;
}

export interface UnderReview {
  readonly submission: SubmissionInRound;
  readonly item: ReviewItem;
}

/** Whether somebody leads reviews. Pure. */
export const isLead = ({ roles }: Pick<Principal, 'roles'>): boolean => roles.includes('review-lead');

export const actOf = ({ subject, organisation }: Principal, at: Date): Act => ({
  subject,
  organisationId: organisation.id,
  at,
});

/** The cities in rounds a principal evaluates today. */
export async function evaluatedCities(sql: SqlExecutor, principal: Principal, now: Date) {
  return citiesInSight(await withStandingMandates(sql, principal, dayOf(now)), dayOf(now)).sent;
}

/**
 * A review an evaluator may change, held until the transaction ends. What waits for his own blind verdict he may not
 * judge in the open.
 * @throws DomainError `not-found`, and why it may not be changed.
 */
export async function findToReview(
  sql: SqlExecutor,
  principal: Principal,
  { id, question }: { id: string; question: string },
  { version, revision, at }: Seen & { at: Date },
): Promise<UnderReview> {
  const submission = await findToValidate(sql, principal, id, at, 'to-save');
  // First of all: a refusal of the others tells how the review stands.
  await demandNotBlind(sql, submission.id, principal.subject, [question]);
  const item = await holdItem(sql, submission, question, { version, revision });
  return { submission, item };
}

/** A review of the principal's own city, held until the transaction ends. */
export async function findOwnReview(
  sql: SqlExecutor,
  principal: Principal,
  { id, question }: { id: string; question: string },
  seen: Seen,
): Promise<UnderReview> {
  const submission = await findOwn(sql, principal, id, 'to-save');
  return { submission, item: await holdItem(sql, submission, question, seen) };
}

async function holdItem(
  sql: SqlExecutor,
  submission: SubmissionInRound,
  question: string,
  { version, revision }: Seen,
): Promise<ReviewItem> {
  demandUnderReview(submission, version);
  const [item] = await readItems(
    sql,
    { submissionId: submission.id, version, questions: [question] },
    'hold',
  );
  if (!item) throw notFound('The review');
  demandRevision(item, revision);
  return item;
}

/** @param questions of the submission; left out: any. @throws DomainError `review-blind` */
export async function demandNotBlind(
  sql: SqlExecutor,
  submissionId: string,
  subject: string,
  questions?: readonly string[],
): Promise<void> {
  const blind = await readBlindWaiting(sql, submissionId, subject);
  if (questions ? !questions.some((question) => blind.has(question)) : blind.size === 0) return;
  throw new DomainError('review-blind', 'Your blind verdict is wanted here, before any other.');
}

/** A submission whose reviews the principal may read; only what was sent has any. @throws DomainError `not-found`. */
export async function findReviewed(
  sql: SqlExecutor,
  principal: Principal,
  id: string,
  now: Date,
): Promise<{ submission: SubmissionInRound; isEvaluator: boolean }> {
  const { submission, sight } = await findInSight(sql, principal, id, now);
  if (submission.version === 0) throw notFound('The submission');
  return { submission, isEvaluator: sight === 'sent' };
}

/** Nobody reviews what he wrote himself for the city. @throws DomainError `own-city` */
export async function demandStranger(
  sql: SqlExecutor,
  { cityId }: Pick<SubmissionInRound, 'cityId'>,
  subject: string,
): Promise<void> {
  const [own] = await readOwnPeople(sql, [cityId], [subject]);
  if (own) throw new DomainError('own-city', 'Whoever wrote answers of a city does not review them.');
}
