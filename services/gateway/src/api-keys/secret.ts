import { defaultKeyHasher } from '@better-auth/api-key';
import type { Auth } from '../identity/auth.ts';

const DAY_SECONDS = 86_400;

/** Makes one more secret of a key. The library draws it and keeps its digest; it is returned this once. */
export async function makeSecret(
  auth: Auth,
  { keyId, expiresInDays }: { keyId: string; expiresInDays: number },
): Promise<{ key: string }> {
  // What the library calls the user is whatever a key belongs to.
  const body = { userId: keyId, expiresIn: expiresInDays * DAY_SECONDS };
  const { key } = await auth.api.createApiKey({ body });
  return { key };
}

/** What is kept of a secret (SHA-256): it is long and random, so that nobody can guess it from its digest. */
export const digestOf: (secret: string) => Promise<string> = defaultKeyHasher;
