import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** The secret of one invitation, for its mail alone. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** What is kept of a token. */
export const tokenDigest = (token: string): string => createHash('sha256').update(token).digest('hex');
