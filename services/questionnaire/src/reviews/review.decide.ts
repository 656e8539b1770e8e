import { DomainError } from '@interlace/service-kit/problems';
import type { Lifecycle } from '../submissions/submission.ts';
import {
  type Act,
  type AppealOutcome,
  appealUntil,
  type ReviewChange,
  type ReviewItem,
  type Verdict,
} from './review.ts';

const refuse = (detail: string) => new DomainError('review-state-conflict', detail);
const fault = (name: string, code: string, reason: string) =>
  new DomainError('invalid-request', `${name.slice(1)} ${reason}.`, {
    invalidParams: [{ name, code, reason }],
  });

/**
 * A review goes on while its version stands, is not being corrected and is not released.
 * @throws DomainError `submission-state-conflict`, `submission-version-stale`, `review-released`. Pure.
 */
export function demandUnderReview({ state, version, validated }: Lifecycle, seen: number): void {
  if (state !== 'submitted')
    throw new DomainError('submission-state-conflict', `A submission that is ${state} is not under review.`);
  if (seen !== version)
    throw new DomainError('submission-version-stale', `The standing version is ${version}.`, {
      invalidParams: [{ name: '/version', code: 'submission-version-stale', reason: `is not ${version}` }],
    });
  if (validated) throw new DomainError('review-released', `The results of version ${version} are released.`);
}

/** @throws DomainError `review-revision-stale` with the present item in `current`. Pure. */
export function demandRevision(item: ReviewItem, seen: number): void {
  if (item.revision === seen) return;
  const { question, state, revision, verdict, points } = item;
  throw new DomainError('review-revision-stale', `The review of ${question} has changed meanwhile.`, {
    invalidParams: [{ name: '/revision', code: 'review-revision-stale', reason: `is not ${revision}` }],
    extensions: { current: { question, state, revision, verdict, points } },
  });
}

/**
 * What somebody may judge: what is assigned to him or to nobody; a review lead anything.
 * @throws DomainError `review-assigned-to-another`. Pure.
 */
export function demandTurn(
  item: Pick<ReviewItem, 'assignee' | 'question'>,
  subject: string,
  isLead: boolean,
): void {
  if (isLead || item.assignee === null || item.assignee === subject) return;
  throw new DomainError('review-assigned-to-another', `The review of ${item.question} is a colleague's.`);
}

/** Points are out of what the question can earn, and other points need a reason. Pure. */
export function demandVerdict({ verdict, points, reason }: Verdict, attainable: number, words: string): void {
  if (verdict === 'accepted') return;
  if (points > attainable) throw fault('/points', 'out-of-range', `must be 0 to ${attainable}`);
  if (reason === null) throw fault('/reason', 'missing', 'must be given for corrected points');
  if (words.trim() === '') throw fault('/text', 'missing', 'must say why the points are others');
}

/**
 * A verdict, first or revised, until an appeal: then it is another's to decide. An unanswered query is waited for until
 * its day has come.
 * @throws DomainError `review-state-conflict`. Pure.
 */
export function decideVerdict(
  item: Pick<ReviewItem, 'state' | 'dueAt' | 'question' | 'assignee'>,
  { verdict, points, reason }: Verdict,
  { subject, organisationId, at }: Act,
): ReviewChange {
  const { state, question, dueAt } = item;
  if (state === 'appealed' || state === 'decided')
    throw refuse(`The review of ${question} is ${state}; its verdict is not changed.`);
  if (state === 'queried' && dueAt && dueAt > at)
    throw refuse(`The city has until ${dueAt.toISOString()} to reply about ${question}.`);
  return {
    state: verdict,
    ...{ verdict, points, reason },
    ...{ judgedBy: subject, judgedByOrganisation: organisationId, judgedAt: at },
    assignee: item.assignee ?? subject,
    dueAt: null,
  };
}

/** @throws DomainError `review-state-conflict`, `invalid-request` for a day that has passed. Pure. */
export function decideQuery(
  { state, question, assignee }: Pick<ReviewItem, 'state' | 'question' | 'assignee'>,
  dueAt: Date,
  { subject, at }: Act,
): ReviewChange {
  if (state !== 'open' && state !== 'answered')
    throw refuse(`The review of ${question} is ${state}; a query comes before the verdict.`);
  if (dueAt <= at) throw fault('/dueAt', 'out-of-range', 'must lie ahead');
  return { state: 'queried', dueAt, assignee: assignee ?? subject };
}

/** A late reply is taken as long as no verdict was given. Pure. */
export function decideReply(
  { state, question }: Pick<ReviewItem, 'state' | 'question'>,
  correctedAnswer: ReviewItem['correctedAnswer'],
): ReviewChange {
  if (state !== 'queried') throw refuse(`There is no open query about ${question}.`);
  return { state: 'answered', dueAt: null, ...(correctedAnswer && { correctedAnswer }) };
}

/** Against corrected points, once, in time. @throws DomainError `review-state-conflict`, `appeal-too-late`. Pure. */
export function decideAppeal(
  item: Pick<ReviewItem, 'state' | 'judgedAt' | 'question'>,
  { at }: Pick<Act, 'at'>,
): ReviewChange {
  const until = appealUntil(item);
  if (!until)
    throw refuse(
      `The review of ${item.question} is ${item.state}; an appeal is made once, against corrected points.`,
    );
  if (until < at)
    throw new DomainError(
      'appeal-too-late',
      `An appeal against this verdict was possible until ${until.toISOString()}.`,
    );
  return { state: 'appealed' };
}

/**
 * An appeal is decided by a second evaluator. Upheld: the answer counts as the city gave it; partly: with points
 * between; dismissed: the verdict stays.
 * @param self points of the answer as the city gave it
 * @throws DomainError `review-state-conflict`, `second-evaluator-needed`. Pure.
 */
export function decideOnAppeal(
  item: Pick<ReviewItem, 'state' | 'judgedBy' | 'question' | 'attainable'>,
  { outcome, points, self }: { outcome: AppealOutcome; points: number | null; self: number },
  { subject }: Pick<Act, 'subject'>,
): ReviewChange {
  if (item.state !== 'appealed') throw refuse(`There is no appeal about ${item.question} to decide.`);
  if (item.judgedBy === subject)
    throw new DomainError('second-evaluator-needed', 'Whoever gave the verdict does not decide the appeal.');
  if ((outcome === 'partly-upheld') !== (points !== null))
    throw fault('/points', 'invalid', 'belong to an appeal that is partly upheld, and to no other');
  if (points !== null && points > item.attainable)
    throw fault('/points', 'out-of-range', `must be 0 to ${item.attainable}`);
  const decided = { state: 'decided' as const, dueAt: null };
  if (outcome === 'upheld') return { ...decided, verdict: 'accepted', points: self, reason: null };
  return points === null ? decided : { ...decided, points };
}

/**
 * Every answer that is asked has a verdict, and no query or appeal is open. Appeals the city could still make end with the
 * release, so that the review lead has to say it.
 * @throws DomainError `review-incomplete`, `appeal-possible`. Pure.
 */
export function demandReleasable(
  items: readonly ReviewItem[],
  { at, endsAppeals }: { at: Date; endsAppeals: boolean },
): void {
  const wanting = items.filter(({ state }) => !isSettled(state));
  if (wanting.length > 0)
    throw unready('review-incomplete', 'have no verdict, or an open query or appeal', wanting);
  const appealable = items.filter((item) => (appealUntil(item) ?? at) > at);
  if (appealable.length > 0 && !endsAppeals)
    throw unready(
      'appeal-possible',
      'can still be appealed against; say `endsAppeals` to release',
      appealable,
    );
}

const isSettled = (state: ReviewItem['state']) =>
  state === 'accepted' || state === 'corrected' || state === 'decided';

const unready = (code: string, what: string, items: readonly ReviewItem[]) =>
  new DomainError(code, `${items.length} answer(s) ${what}.`, {
    invalidParams: items.map(({ question, state }) => ({
      name: `/reviews/${question}`,
      code: state,
      reason: what,
    })),
  });
