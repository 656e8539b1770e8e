import type { Comment, Thread } from '@interlace/api-client';

export const filters = ['open', 'mine', 'all'] as const;
export type Filter = (typeof filters)[number];

const isAbout = (subject: string, { author, mentions }: Comment) =>
  author === subject || mentions.includes(subject);

/** Threads that wait, those one wrote in or is called upon in, or all; of one question where one is named. Pure. */
export const findThreads = (
  threads: readonly Thread[],
  { filter, question, subject }: { filter: Filter; question: string | null | undefined; subject: string },
): Thread[] =>
  threads.filter(
    (thread) =>
      (question === undefined || thread.question === question) &&
      (filter !== 'open' || thread.resolvedAt === null) &&
      (filter !== 'mine' || thread.comments.some((comment) => isAbout(subject, comment))),
  );

/** As long as the platform lets an author change a comment. */
const EDITABLE_MS = 15 * 60_000;

/** Pure. */
export const isEditable = ({ author, text, writtenAt }: Comment, subject: string, now: Date): boolean =>
  author === subject && text !== null && now.getTime() < new Date(writtenAt).getTime() + EDITABLE_MS;

/** Comments by others that were not there before. Pure. */
export const newComments = (
  threads: readonly Thread[],
  known: ReadonlySet<string>,
  subject: string,
): Comment[] =>
  threads
    .flatMap(({ comments }) => comments)
    .filter(({ id, author }) => author !== subject && !known.has(id));

/** Pure. */
export const commentIds = (threads: readonly Thread[]): ReadonlySet<string> =>
  new Set(threads.flatMap(({ comments }) => comments.map(({ id }) => id)));

/** Everybody a text about threads names. Pure. */
export const peopleIn = (threads: readonly Thread[]): string[] => [
  ...new Set(
    threads.flatMap(({ comments, resolvedBy }) => [
      ...comments.flatMap(({ author, mentions }) => [author, ...mentions]),
      ...(resolvedBy === null ? [] : [resolvedBy]),
    ]),
  ),
];

/** What is open before what is settled, each in the order it came in. Pure. */
export const openFirst = (threads: readonly Thread[]): Thread[] =>
  threads.toSorted((one, other) => Number(one.resolvedAt !== null) - Number(other.resolvedAt !== null));
