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
  if (!isOfCity && aboutReview.has(kind)) return '/reviews';
  if (question !== null) return `/submissions/${submissionId}/questions/${question}`;
  return `/submissions/${submissionId}/board`;
}

const aboutRound: ReadonlySet<NoticeKind> = new Set([
  'deadline-near',
  'round-closed',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'results-released',
]);
const aboutReview: ReadonlySet<NoticeKind> = new Set([
  'submission-sent',
  'review-assigned',
  'query-opened',
  'query-due-soon',
  'query-answered',
  'query-closed',
  'appeal-raised',
  'appeal-decided',
]);
