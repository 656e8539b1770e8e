import { DomainError } from '@interlace/service-kit/problems';
import type { Comment, Thread } from './thread.ts';

/** Long enough for a slip of the pen, too short to change what others have answered to. */
export const EDITABLE_MINUTES = 15;

const demandOwn = ({ author }: Comment, subject: string): void => {
  if (author === subject) return;
  throw new DomainError('comment-of-another', 'Only who wrote a comment changes it or takes it back.');
};

/** @throws DomainError `comment-of-another`, `comment-settled`. Pure. */
export function demandEditable(comment: Comment, subject: string, now: Date): void {
  demandOwn(comment, subject);
  if (comment.text === null) throw new DomainError('comment-settled', 'The comment was taken back.');
  const until = comment.writtenAt.getTime() + EDITABLE_MINUTES * 60_000;
  if (now.getTime() < until) return;
  const detail = `A comment can be changed for ${EDITABLE_MINUTES} minutes; write another one.`;
  throw new DomainError('comment-settled', detail);
}

/** One's own words may be taken back at any time. @throws DomainError `comment-of-another`, `comment-settled`. Pure. */
export function demandRemovable(comment: Comment, subject: string): void {
  demandOwn(comment, subject);
  if (comment.text === null) throw new DomainError('comment-settled', 'The comment was taken back already.');
}

/** @throws DomainError `thread-state-conflict`. Pure. */
export function demandOpenThread({ resolvedAt }: Pick<Thread, 'resolvedAt'>): void {
  if (resolvedAt !== null) throw new DomainError('thread-state-conflict', 'The thread is settled already.');
}

/** @throws DomainError `thread-state-conflict`. Pure. */
export function demandSettledThread({ resolvedAt }: Pick<Thread, 'resolvedAt'>): void {
  if (resolvedAt === null) throw new DomainError('thread-state-conflict', 'The thread is open already.');
}
