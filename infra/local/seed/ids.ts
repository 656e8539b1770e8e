import { createHash } from 'node:crypto';

export type SeededKind =
  | 'account'
  | 'organisation'
  | 'city'
  | 'network'
  | 'mandate'
  | 'round'
  | 'submission'
  | 'published-result';

/**
 * The id of a seeded thing, the same on every machine and in every run, so that a seed sent twice finds what it made.
 * UUID version 8 (RFC 9562, 5.8): the first 128 bits of SHA-256 of `interlace:<kind>:<code>`, with the six bits of
 * version and variant set. Pure.
 */
export function seedId(kind: SeededKind, code: string): string {
  const bytes = createHash('sha256').update(`interlace:${kind}:${code}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
