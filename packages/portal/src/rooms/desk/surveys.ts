import type { Round, SubmissionSummary } from '@interlace/api-client';
import { deadlineOf } from '../../facts/rounds.ts';

interface Survey {
  readonly round: Round;
  readonly submission: SubmissionSummary | undefined;
}

/** Whether there is something to do about a survey: its round is not over, or its review goes on. Pure. */
export function isCurrent({ round, submission }: Survey): boolean {
  if (submission?.state === 'withdrawn') return false;
  if (round.state !== 'closed') return true;
  // An extension holds after the round has closed.
  if (new Date(deadlineOf(round)) > new Date()) return true;
  return submission !== undefined && submission.version > 0 && !submission.validated && isUnderReview(round);
}

/** Reviews end within a year after their round. */
const REVIEW_DAYS = 366;

const isUnderReview = (round: Round): boolean =>
  Date.now() - Date.parse(deadlineOf(round)) < REVIEW_DAYS * 86_400_000;
