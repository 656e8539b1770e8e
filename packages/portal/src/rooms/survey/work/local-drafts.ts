import { type DBSchema, openDB } from 'idb';
import type { Written } from './survey-work.ts';
import { heldFor, hold, letGo } from './unkept-drafts.ts';

/** What was written here and is not confirmed, by account, submission and question. */
interface Row {
  readonly account: string;
  readonly submissionId: string;
  readonly question: string;
  readonly written: Written;
}

interface Drafts extends DBSchema {
  unconfirmed: { key: [string, string, string]; value: Row };
}

/** The place where unconfirmed answers wait: on this device, or in this page where the device keeps nothing. */
export interface LocalDrafts {
  all(): Promise<ReadonlyMap<string, Written>>;
  /** Whether the device keeps it, so that it outlives a closed tab. */
  keep(question: string, written: Written): Promise<boolean>;
  forget(question: string): Promise<void>;
}

/** Rejects where the browser keeps nothing. */
const open = async () =>
  openDB<Drafts>('interlace', 1, {
    upgrade: (database) => {
      database.createObjectStore('unconfirmed', { keyPath: ['account', 'submissionId', 'question'] });
    },
  });

const within = (...place: string[]) => IDBKeyRange.bound(place, [...place, []]);

/** The drafts of one person in one submission. */
export function localDrafts(account: string, submissionId: string): LocalDrafts {
  const database = open();
  /** What is to be kept: the device can fail late, when it is not needed any more. */
  const latest = new Map<string, Written>();
  return {
    async all() {
      const rows = await database
        .then((device) => device.getAll('unconfirmed', within(account, submissionId)))
        .catch(() => []);
      const held = heldFor(account, submissionId).map(
        ({ place: [, , question], written }) => [question, written] as const,
      );
      return new Map([...rows.map(({ question, written }) => [question, written] as const), ...held]);
    },
    async keep(question, written) {
      latest.set(question, written);
      const isNeeded = () => latest.get(question) === written;
      try {
        await (await database).put('unconfirmed', { account, submissionId, question, written });
      } catch {
        if (isNeeded()) hold([account, submissionId, question], written);
        return !isNeeded();
      }
      if (isNeeded()) letGo([account, submissionId, question]);
      return true;
    },
    async forget(question) {
      latest.delete(question);
      letGo([account, submissionId, question]);
      await database
        .then((device) => device.delete('unconfirmed', [account, submissionId, question]))
        .catch(() => undefined);
    },
  };
}

/** Takes everything of a person off this device. */
export async function forgetDrafts(account: string): Promise<void> {
  for (const { place } of heldFor(account)) letGo(place);
  await (await open()).delete('unconfirmed', within(account));
}

/** Answers of a person that are not sent, over all submissions. */
export interface Waiting {
  readonly count: number;
  /** False where some would be lost with this page. */
  readonly areKept: boolean;
}

/** What of this person waits here to be sent. */
export async function countWaiting(account: string): Promise<Waiting> {
  const kept = await open()
    .then((device) => device.getAllKeys('unconfirmed', within(account)))
    .catch(() => []);
  const held = heldFor(account);
  const places = new Set([...kept, ...held.map(({ place }) => place)].map((place) => place.join(' ')));
  return { count: places.size, areKept: held.length === 0 };
}
