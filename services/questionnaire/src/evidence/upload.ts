import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { uuidv7 } from '@interlace/service-kit';
import type { AcceptedType } from './accepted-types.ts';
import type { EvidenceStore } from './evidence-store.port.ts';
import { judgeContent } from './judge-content.ts';
import { receiveFile } from './receive-file.ts';

/** A file that came and was found good; the body of its request, as which it is known by its hash. */
export class Upload {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly type: AcceptedType;
  private key: Promise<string> | null = null;

  private constructor(path: string, bytes: number, sha256: string, type: AcceptedType) {
    this.path = path;
    this.bytes = bytes;
    this.sha256 = sha256;
    this.type = type;
  }

  /** @throws DomainError `body-too-large`, `evidence-refused`, `malformed-body`; nothing is left behind then. */
  static async receive(body: Readable, directory: string, limit: number): Promise<Upload> {
    const { path, bytes, sha256 } = await receiveFile(body, directory, limit);
    try {
      return new Upload(path, bytes, sha256, await judgeContent(path));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  /** Puts the content in the store, once however often it is asked. Answers the key it has there. */
  keep(store: EvidenceStore, submissionId: string): Promise<string> {
    const key = `${submissionId}/${uuidv7()}`;
    this.key ??= store.put(key, this.path).then(() => key);
    return this.key;
  }

  /** Takes the content out of the store again, where nobody is to have it after all. */
  async discard(store: EvidenceStore): Promise<void> {
    const key = await this.key?.catch(() => undefined);
    if (key !== undefined) await store.remove(key);
  }

  /** What makes two requests of one key the same: the content, and not where it lies. */
  toJSON(): { sha256: string; bytes: number } {
    return { sha256: this.sha256, bytes: this.bytes };
  }
}
