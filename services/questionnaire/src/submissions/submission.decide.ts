import { DomainError } from '@interlace/service-kit/problems';
import { demandOpen } from '../rounds/round.decide.ts';
import { isLate, type RoundWindow } from '../rounds/round.ts';
import type { Want } from './completeness.ts';
import type { Lifecycle, SubmissionState, SubmissionStep } from './submission.ts';

const refusedIn = (state: SubmissionState, what: string) =>
  new DomainError('submission-state-conflict', `A submission that is ${state} cannot be ${what}.`);

/** Answers are written in a draft or a reopened submission, whatever the round: saving loses no work, sending has a deadline. */
export function demandWritable({ state }: Lifecycle): void {
  if (state !== 'draft' && state !== 'reopened') throw refusedIn(state, 'written to; reopen it first');
}

/**
 * @throws DomainError `submission-state-conflict`, `round-closed`, `round-not-open`, `submission-incomplete`.
 */
export function decideSubmit(
  submission: Lifecycle,
  round: RoundWindow,
  wanting: readonly Want[],
  now: Date,
): SubmissionStep {
  if (submission.state !== 'draft' && submission.state !== 'reopened')
    throw refusedIn(submission.state, 'submitted');
  demandOpen(round, now);
  if (wanting.length > 0) {
    const detail = `${wanting.length} question(s) keep the submission from being sent.`;
    const invalidParams = wanting.map(({ question, code, reason }) => ({
      name: `/answers/${question}`,
      code,
      reason,
    }));
    throw new DomainError('submission-incomplete', detail, { invalidParams });
  }
  return { step: 'submitted', version: submission.version + 1, late: isLate(round, now) };
}

/** A correction must be sendable, so reopening too ends with the round. */
export function decideReopen(
  submission: Lifecycle,
  round: RoundWindow,
  reason: string,
  now: Date,
): SubmissionStep {
  if (submission.state !== 'submitted') throw refusedIn(submission.state, 'reopened');
  demandOpen(round, now);
  return { step: 'reopened', version: submission.version, reason };
}

/** A city may take back what it sent at any time, after the deadline too; a draft was never sent. */
export function decideWithdraw(submission: Lifecycle, reason: string): SubmissionStep {
  if (submission.state !== 'submitted' && submission.state !== 'reopened') {
    throw refusedIn(submission.state, 'withdrawn');
  }
  return { step: 'withdrawn', version: submission.version, reason };
}

/** @param version the version the evaluator read: another one must not be confirmed unseen. */
export function decideValidate(submission: Lifecycle, version: number): SubmissionStep {
  if (submission.state !== 'submitted') throw refusedIn(submission.state, 'validated');
  if (version !== submission.version) {
    throw new DomainError('submission-version-stale', `The standing version is ${submission.version}.`, {
      invalidParams: [
        { name: '/version', code: 'submission-version-stale', reason: `is not ${submission.version}` },
      ],
    });
  }
  if (submission.validated) {
    throw new DomainError('submission-state-conflict', `Version ${version} is validated already.`);
  }
  return { step: 'validated', version };
}
