import type { Board, Notification, SubmissionReviews } from '@interlace/api-client';

/** Something a person should do next. */
export type Waiting = {
  readonly submissionId: string;
  /** Until when; null for no date. */
  readonly dueAt: string | null;
} & (
  | { readonly kind: 'section'; readonly area: string }
  | { readonly kind: 'returned'; readonly area: string }
  | { readonly kind: 'query'; readonly question: string }
  | { readonly kind: 'mention'; readonly question: string | null }
);

/** Sections of somebody that are not ready, those returned as such. Pure. */
export function sectionsWaiting(submissionId: string, board: Board, subject: string): Waiting[] {
  return board.sections
    .filter(({ subjects, state }) => state !== 'ready' && subjects.includes(subject))
    .map(({ area, dueAt, state }) => ({
      kind: state === 'returned' ? 'returned' : 'section',
      submissionId,
      area,
      dueAt,
    }));
}

/** Queries of evaluators that no one of the city has answered. Pure. */
export const queriesWaiting = ({ submissionId, items }: SubmissionReviews): Waiting[] =>
  items
    .filter(({ state }) => state === 'queried')
    .map(({ question, dueAt }) => ({ kind: 'query', submissionId, question, dueAt }));

/** Comments in which somebody calls upon one, unread; each place once. Pure. */
export function mentionsWaiting(unread: readonly Notification[]): Waiting[] {
  const mentions = unread.flatMap(({ kind, submissionId, question }) =>
    kind === 'mentioned' && submissionId !== null ? [{ submissionId, question }] : [],
  );
  const places = new Map(mentions.map((place) => [`${place.submissionId} ${place.question}`, place]));
  return [...places.values()].map((place) => ({ kind: 'mention', dueAt: null, ...place }));
}

const urgency = { query: 0, returned: 1, section: 2, mention: 3 } as const;

/** What is due first comes first; without a date evaluators go before colleagues. Pure. */
export function mostUrgentFirst(items: readonly Waiting[]): Waiting[] {
  const due = ({ dueAt }: Waiting) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt));
  return items.toSorted((one, other) => {
    const [first, second] = [due(one), due(other)];
    return first === second ? urgency[one.kind] - urgency[other.kind] : first - second;
  });
}

/** Whether its day has passed. Pure. */
export const isOverdue = ({ dueAt }: Waiting, now: Date): boolean => dueAt !== null && new Date(dueAt) < now;
