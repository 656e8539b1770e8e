import { createHash } from 'node:crypto';

/** A strong entity tag: equal only for equal bytes. */
export const contentTag = (text: string) => createHash('sha256').update(text).digest('base64url');
