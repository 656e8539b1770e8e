import type { Readable } from 'node:stream';

export interface StoredObject {
  readonly key: string;
  readonly storedAt: Date;
}

/**
 * Where the contents of evidence files are, outside the database. Keys are of our own making: two path segments of
 * lower-case letters, digits and hyphens.
 */
export interface EvidenceStore {
  /** A directory for what is being received; for a store of files on the same disk as the store. */
  readonly spool: string;
  /** Stores the file whole or not at all, under a key never used before. The file at the path may be gone afterwards. */
  put(key: string, path: string): Promise<void>;
  /** Null where there is no such object. The caller reads or destroys what it gets. */
  get(key: string): Promise<Readable | null>;
  /** No fault where there is no such object. */
  remove(key: string): Promise<void>;
  list(): AsyncIterable<StoredObject>;
}
