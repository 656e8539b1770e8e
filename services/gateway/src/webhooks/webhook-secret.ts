import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** A new secret as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export function makeSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64');
}

/** The key that signs. */
export function keyOfSecret(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), 'base64');
}

export interface Safe {
  seal(secret: string, endpointId: string): Uint8Array<ArrayBuffer>;
  /** @throws Error where the bytes were changed, belong to another endpoint or were sealed under another key */
  open(sealed: Uint8Array, endpointId: string): string;
}

/**
 * Keeps secrets encrypted with AES-256-GCM (random 96-bit IV, then tag, then text) under a key derived from the identity
 * secret (HKDF-SHA-256). The endpoint's id is authenticated with it, so that one endpoint's secret cannot be put into
 * another's row.
 */
export function createSafe(identitySecret: string): Safe {
  const key = Buffer.from(hkdfSync('sha256', identitySecret, '', 'interlace webhook secrets', 32));
  return {
    seal(secret, endpointId) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(endpointId));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Uint8Array.from(Buffer.concat([iv, cipher.getAuthTag(), text]));
    },
    open(sealed, endpointId) {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(endpointId)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return (
        decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      );
    },
  };
}
