import { randomFillSync, randomUUIDv7 } from 'node:crypto';

const POOL = Buffer.alloc(4_096);
let used = POOL.length;

function randomBytes10(): Buffer {
  if (used + 10 > POOL.length) {
    randomFillSync(POOL);
    used = 0;
  }
  used += 10;
  return POOL.subarray(used - 10, used);
}

/** RFC 9562 version 7: 48 bits of Unix milliseconds, then 74 random bits. */
export function uuidv7(now?: Date | number): string {
  if (now === undefined) return randomUUIDv7(); // seven times as fast, with no clock but its own
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(Number(now), 0, 6);
  randomBytes10().copy(bytes, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
