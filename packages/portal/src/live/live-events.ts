import type { Notification, SubmissionPresence } from '@interlace/api-client';

/** What the platform tells while a page is open, by name of the event. */
export interface LiveEvents {
  /** The score of a version is derived; the benchmark shows it a moment later. */
  'score-ready': { readonly cityId: string; readonly roundId: string; readonly submissionVersion: number };
  /** One more in the own list. */
  notification: Notification & { readonly unread: number };
  /** Who has a submission open that one has open, too. */
  presence: SubmissionPresence;
  /** The stream stands, for the first time or again: what happened meanwhile is not told, so read it anew. */
  connected: undefined;
}
export type LiveEventName = keyof LiveEvents;
export type LiveListener<Name extends LiveEventName> = (told: LiveEvents[Name]) => void;
