/** A response as sent: bytes and their strong ETag. */
export interface StoredResponse {
  readonly body: Buffer;
  readonly etag: string;
}

const MAX_BYTES = 32 * 1_048_576;

/**
 * Ready-made responses by a key that names everything they depend on (data version, address, what the caller may see),
 * so that an entry is never wrong, only unused. Two generations: the young one takes in what is read, and when it holds
 * half of the bytes allowed, it becomes the old one and the former old one goes. A hit then costs one look-up.
 */
export class ResponseCache {
  readonly #halfBytes: number;
  #young = new Map<string, StoredResponse>();
  #old = new Map<string, StoredResponse>();
  #youngBytes = 0;

  constructor(maxBytes = MAX_BYTES) {
    this.#halfBytes = maxBytes / 2;
  }

  get(key: string): StoredResponse | undefined {
    const young = this.#young.get(key);
    if (young) return young;
    const old = this.#old.get(key);
    if (old) this.set(key, old);
    return old;
  }

  /** What is larger than half of the bytes allowed is not kept. */
  set(key: string, entry: StoredResponse): void {
    const bytes = entry.body.length;
    if (bytes > this.#halfBytes) return;
    if (this.#youngBytes + bytes > this.#halfBytes) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#youngBytes = 0;
    }
    this.#youngBytes += bytes - (this.#young.get(key)?.body.length ?? 0);
    this.#young.set(key, entry);
  }
}
