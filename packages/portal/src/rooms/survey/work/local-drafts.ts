import { type DBSchema, openDB } from 'idb';
import type { Written } from './survey-work.ts';

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

/** The place on this device where unconfirmed answers outlive a closed tab. */
export interface LocalDrafts {
  all(): Promise<ReadonlyMap<string, Written>>;
  keep(question: string, written: Written): Promise<void>;
  forget(question: string): Promise<void>;
}

/** Rejects where the browser keeps nothing. */
const open = async () =>
  openDB<Drafts>('interlace', 1, {
    upgrade: (database) => {
      database.createObjectStore('unconfirmed', { keyPath: ['account', 'submissionId', 'question'] });
    },
  });

/** The drafts of one person in one submission. */
export function localDrafts(account: string, submissionId: string): LocalDrafts {
  const database = open();
  const range = IDBKeyRange.bound([account, submissionId], [account, submissionId, []]);
  return {
    async all() {
      const rows = await (await database).getAll('unconfirmed', range);
      return new Map(rows.map(({ question, written }) => [question, written]));
    },
    async keep(question, written) {
      await (await database).put('unconfirmed', { account, submissionId, question, written });
    },
    async forget(question) {
      await (await database).delete('unconfirmed', [account, submissionId, question]);
    },
  };
}

const rangeOf = (account: string) => IDBKeyRange.bound([account], [account, []]);

/** Takes everything of a person off this device. */
export async function forgetDrafts(account: string): Promise<void> {
  await (await open()).delete('unconfirmed', rangeOf(account));
}

/** How many answers of this person wait on this device, over all submissions. */
export async function countWaiting(account: string): Promise<number> {
  return (await open()).count('unconfirmed', rangeOf(account));
}
