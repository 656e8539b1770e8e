import { type AuditDetails, digest } from '@interlace/service-kit';
import type { Submission } from '../submissions/submission.ts';
import type { ReviewItem } from './review.ts';

const shown = ({ state, revision, verdict, points, reason }: ReviewItem) => ({
  state,
  revision,
  verdict,
  points,
  reason,
});
const side = (items: readonly ReviewItem[]) =>
  Object.fromEntries(items.map((item) => [item.question, shown(item)]));

/** Changed reviews as the audit log holds them: codes and figures, and a digest of what was written. */
export function auditReviews(
  { id, cityId }: Pick<Submission, 'id' | 'cityId'>,
  before: readonly ReviewItem[],
  after: readonly ReviewItem[],
  words = '',
): AuditDetails {
  return {
    concerns: [cityId],
    object: { kind: 'submission', id },
    before: side(before),
    after: { ...side(after), ...(words !== '' && { text: digest(words) }) },
  };
}
