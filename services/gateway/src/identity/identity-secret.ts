import { readFile } from 'node:fs/promises';
import { ConfigError } from '@interlace/service-kit';

const LEAST_LENGTH = 32;

/**
 * Reads the secret that signs session cookies and encrypts second factors. It lies in a file of its own, so that
 * sessions outlive a restart and several gateways know each other's.
 * @throws ConfigError naming the variable when there is no such secret.
 */
export async function readIdentitySecret(path: string): Promise<string> {
  const secret = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (secret.length >= LEAST_LENGTH) return secret;
  throw new ConfigError([
    `INTERLACE_IDENTITY_SECRET_FILE does not name a file with at least ${LEAST_LENGTH} characters`,
  ]);
}
