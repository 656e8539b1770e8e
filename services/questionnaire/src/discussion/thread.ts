export interface Comment {
  readonly id: string;
  /** Account id. */
  readonly author: string;
  /** Written by the partner that supports the city. */
  readonly asPartner: boolean;
  /** Null where its author took it back, or is no longer here. */
  readonly text: string | null;
  /** Account ids, in their order. */
  readonly mentions: readonly string[];
  readonly writtenAt: Date;
  readonly editedAt: Date | null;
  readonly removedAt: Date | null;
}

export interface Thread {
  readonly id: string;
  /** The question it is about; null for the submission as a whole. */
  readonly question: string | null;
  readonly openedAt: Date;
  readonly openedBy: string;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  /** First to last. */
  readonly comments: readonly Comment[];
}

/** Those who took part in a thread: who opened it, and who wrote what still stands. Pure. */
export function participantsOf({ openedBy, comments }: Thread): Set<string> {
  const authors = comments.filter(({ text }) => text !== null).map(({ author }) => author);
  return new Set([openedBy, ...authors]);
}
