/** A response as sent: bytes and their strong ETag. */
export interface StoredResponse {
  readonly body: Buffer;
  readonly etag: string;
}

const MAX_BYTES = 32 * 1_048_576;

/**
 * Ready-made responses by a key that names everything they depend on (data version, address, what the caller may see),
 * so that an entry is never wrong, only unused. The least recently used go first once the bytes exceed the bound.
 */
export class ResponseCache {
  readonly #maxBytes: number;
  readonly #entries = new Map<string, StoredResponse>();
  #bytes = 0;

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): StoredResponse | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  set(key: string, entry: StoredResponse): void {
    this.#drop(key);
    this.#entries.set(key, entry);
    this.#bytes += entry.body.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#entries.get(key)?.body.length ?? 0;
    this.#entries.delete(key);
  }
}
