import { type NoticeKind, noticeKinds } from '@interlace/contracts';

/** What a person chooses how to be told about; every kind of notice belongs to one of them. */
export const noticeGroups = ['work', 'discussion', 'deadlines', 'review', 'results'] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

const groups: Readonly<Record<NoticeKind, NoticeGroup>> = {
  'section-assigned': 'work',
  'section-due-soon': 'work',
  'section-overdue': 'work',
  'section-ready': 'work',
  'section-returned': 'work',
  commented: 'discussion',
  mentioned: 'discussion',
  'deadline-near': 'deadlines',
  'round-closed': 'deadlines',
  'extension-asked': 'deadlines',
  'extension-granted': 'deadlines',
  'extension-refused': 'deadlines',
  'submission-sent': 'review',
  'review-assigned': 'review',
  'query-opened': 'review',
  'query-due-soon': 'review',
  'query-answered': 'review',
  'query-closed': 'review',
  'appeal-raised': 'review',
  'appeal-decided': 'review',
  'results-released': 'results',
};

export const groupOf = (kind: NoticeKind): NoticeGroup => groups[kind];

/** Of what the city and its partner write and say to each other before anything is sent; nobody else hears of it. */
export const isOfDraft = (kind: NoticeKind): boolean =>
  groupOf(kind) === 'work' || groupOf(kind) === 'discussion';

/** Waits for the morning at most, however long a person wants to be left in peace. */
export const isUrgent = (kind: NoticeKind): boolean => kind === 'mentioned' || kind === 'section-overdue';

/** A kind a later release adds has no words here. */
export const isKnownKind = (kind: string): kind is NoticeKind => noticeKinds.some((known) => known === kind);
