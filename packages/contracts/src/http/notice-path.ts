import type { NoticeKind } from '../events/notice-raised/v1.ts';

export interface NoticePlace {
  kind: NoticeKind;
  roundId: string;
  submissionId: string | null;
  question: string | null;
  /** Whether the reader is told as one of the city. */
  isOfCity: boolean;
}

/** The page of the portal on which one goes on from a notice. Pure. */
export function noticePath({ kind, roundId, submissionId, question, isOfCity }: NoticePlace): string {
  if (submissionId === null || aboutRound.has(kind)) return `/rounds/${roundId}`;
  if (kind === 'submission-sent' && !isOfCity) return '/reviews';
  if (aboutReview.has(kind)) return reviewPath({ submissionId, question, isOfCity });
  if (question !== null) return `/submissions/${submissionId}/questions/${question}`;
  return `/submissions/${submissionId}/${aboutDiscussion.has(kind) ? 'discussion' : 'board'}`;
}

function reviewPath({
  submissionId,
  question,
  isOfCity,
}: Pick<NoticePlace, 'submissionId' | 'question' | 'isOfCity'>): string {
  if (isOfCity) return `/submissions/${submissionId}/reviews${question === null ? '' : `/${question}`}`;
  return question === null ? '/reviews' : `/reviews/${submissionId}/${question}`;
}

const aboutRound: ReadonlySet<NoticeKind> = new Set([
  'deadline-near',
  'round-closed',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'results-released',
]);
const aboutDiscussion: ReadonlySet<NoticeKind> = new Set(['commented', 'mentioned']);
const aboutReview: ReadonlySet<NoticeKind> = new Set([
  'review-assigned',
  'query-opened',
  'query-due-soon',
  'query-answered',
  'query-closed',
  'appeal-raised',
  'appeal-decided',
]);
