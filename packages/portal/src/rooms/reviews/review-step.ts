import type { Review } from '@interlace/api-client';

type Judged = Pick<Review, 'state' | 'assignee' | 'dueAt' | 'judgedBy' | 'blind'>;

/**
 * What somebody can do with the review of an answer: judge it, revise the verdict, decide an appeal or judge blind; or why nothing:
 * the results are released, it is a colleague's, the city has time to reply, or the appeal is against the own verdict.
 */
export type ReviewStep =
  | 'blind'
  | 'judge'
  | 'judge-late'
  | 'revise'
  | 'decide'
  | 'released'
  | 'reopened'
  | 'colleague'
  | 'waiting'
  | 'own-verdict'
  | 'over';

interface Person {
  readonly subject: string;
  readonly isLead: boolean;
}

/** The rules are the server's; this only says what to show. Pure. */
export function reviewStep(
  review: Judged,
  submission: { readonly state: string; readonly validated: boolean } | undefined,
  { subject, isLead, now }: Person & { readonly now: Date },
): ReviewStep {
  if (submission?.state === 'reopened') return 'reopened';
  if (review.blind) return 'blind';
  if (submission?.validated) return 'released';
  if (review.state === 'appealed') return review.judgedBy?.subject === subject ? 'own-verdict' : 'decide';
  if (review.state === 'decided') return 'over';
  if (!isLead && review.assignee !== null && review.assignee !== subject) return 'colleague';
  if (review.state === 'queried')
    return review.dueAt !== null && Date.parse(review.dueAt) > now.getTime() ? 'waiting' : 'judge-late';
  return review.state === 'open' || review.state === 'answered' ? 'judge' : 'revise';
}
