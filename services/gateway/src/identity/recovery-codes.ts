import { z } from 'zod';
import { keyedDigest } from './keyed-digest.ts';

const PREFIX = 'hmac:';
const codes = z.array(z.string());

/** What is kept of a recovery code, and what is compared with it. */
export const recoveryDigest = (secret: string, code: string): string =>
  PREFIX + keyedDigest(secret, 'recovery-code', code).toString('base64url');

/** How the library keeps recovery codes: as digests. It writes what is left of them each time one is used. */
export function keptRecoveryCodes(secret: string) {
  const keep = (code: string) => (code.startsWith(PREFIX) ? code : recoveryDigest(secret, code));
  return {
    encrypt: async (list: string) => JSON.stringify(codes.parse(JSON.parse(list)).map(keep)),
    decrypt: async (kept: string) => kept,
  };
}
