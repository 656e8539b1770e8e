import { type AuditDetails, digest } from '@interlace/service-kit';
import type { Submission } from '../submissions/submission.ts';
import type { Comment } from './thread.ts';

type Concerned = Pick<Submission, 'id' | 'cityId'>;

const about = ({ id, cityId }: Concerned) => ({ concerns: [cityId], object: { kind: 'submission', id } });

/** What became of a comment: the digest of its words, never the words. */
export function auditComment(
  submission: Concerned,
  thread: string,
  { before, after }: { before?: Comment; after: Comment },
): AuditDetails {
  const audited = ({ id, text, mentions }: Comment) => ({
    thread,
    comment: id,
    text: text === null ? null : digest(text),
    mentions: [...mentions],
  });
  return { ...about(submission), before: before && audited(before), after: audited(after) };
}

export const auditResolution = (submission: Concerned, thread: string, resolved: boolean): AuditDetails => ({
  ...about(submission),
  before: { thread, resolved: !resolved },
  after: { thread, resolved },
});
