import { hash } from 'node:crypto';

/** SHA-256 of a JSON value in hexadecimal. The value's keys must come in a fixed order. Pure. */
export function fingerprint(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'hex');
}

/**
 * Version of a set of data: the same set gives the same version in whatever order it was put together, and a part can
 * be put in or taken out in constant time (parts are hashed and combined by exclusive or; both are the same `toggle`).
 */
export class SetVersion {
  #bits = 0n;
  #text: string | undefined;

  toggle(part: unknown): void {
    this.#bits ^= BigInt(`0x${fingerprint(part).slice(0, 32)}`);
    this.#text = undefined;
  }

  /** 32 hexadecimal digits. */
  toString(): string {
    this.#text ??= this.#bits.toString(16).padStart(32, '0');
    return this.#text;
  }
}
