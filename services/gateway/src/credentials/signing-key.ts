import { readFile } from 'node:fs/promises';
import { ConfigError } from '@interlace/service-kit';
import { calculateJwkThumbprint, importJWK, type JWK } from 'jose';
import { z } from 'zod';

const privateKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().min(1),
  d: z.string().min(1),
});

export interface SigningKey {
  /** RFC 7638 thumbprint of the public half. */
  keyId: string;
  privateKey: Awaited<ReturnType<typeof importJWK>>;
  /** What the JWKS address shows. */
  publicJwk: JWK;
}

/**
 * Reads the key that signs every token: an Ed25519 private key as JWK (RFC 8037). It lives outside the gateway, in a
 * file that only it may read, so that tokens outlive a restart and several gateways sign alike.
 * @throws ConfigError naming the variable when there is no such key.
 */
export async function readSigningKey(path: string): Promise<SigningKey> {
  const parsed = privateKey.safeParse(await readJson(path));
  if (!parsed.success)
    throw new ConfigError([
      'INTERLACE_SIGNING_KEY_FILE does not name a file that holds an Ed25519 private key as JWK',
    ]);
  const { d: _secret, ...shown } = parsed.data;
  const keyId = await calculateJwkThumbprint(shown);
  return {
    keyId,
    privateKey: await importJWK(parsed.data, 'EdDSA'),
    publicJwk: { ...shown, kid: keyId, alg: 'EdDSA', use: 'sig' },
  };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
