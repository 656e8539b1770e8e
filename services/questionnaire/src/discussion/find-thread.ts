import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { notFound } from '@interlace/service-kit';
import { findDraftInSight } from '../submissions/find-in-sight.ts';
import type { SubmissionInRound } from '../submissions/submission.ts';
import { findThread } from './thread.store.ts';
import type { Comment, Thread } from './thread.ts';

/** A thread of a submission whose draft is in sight, held until the transaction ends. @throws DomainError `not-found`. */
export async function findThreadInSight(
  sql: SqlExecutor,
  principal: Principal,
  { id, thread: threadId }: { id: string; thread: string },
  now: Date,
): Promise<{ submission: SubmissionInRound; thread: Thread }> {
  const submission = await findDraftInSight(sql, principal, id, now);
  const thread = await findThread(sql, submission.id, threadId);
  if (!thread) throw notFound('The thread');
  return { submission, thread };
}

/** @throws DomainError `not-found`. Pure. */
export function commentOf({ comments }: Thread, id: string): Comment {
  const comment = comments.find((one) => one.id === id);
  if (!comment) throw notFound('The comment');
  return comment;
}
