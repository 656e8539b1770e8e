import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Principal, type Role, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@interlace/contracts';
import { type DataDirectory, writeJson } from '@interlace/local/data-directory';
import { ensureGatewaySecrets } from '@interlace/local/secrets';
import { calculateJwkThumbprint, importJWK, type JWK, SignJWT } from 'jose';

/** Who signs in under a name, and what they are; mandates come from the registry. */
export interface Account {
  readonly account: string;
  /** What the person is called; by the account where left out. */
  readonly name?: string;
  /** Pseudonymous account id. */
  readonly id: string;
  readonly organisation: Principal['organisation'] & { readonly code: string };
  readonly roles: readonly Role[];
}

/** The address an account signs in with. */
export const addressOf = (account: string) => `${account}@interlace.example`;

/** Writes the signing key and the seeded accounts where the gateway looks for them; resolves with their one password. */
export async function writeIdentity(
  directory: DataDirectory,
  accounts: readonly Account[],
): Promise<{ password: string }> {
  const password = randomBytes(24).toString('base64url');
  await Promise.all([
    ensureGatewaySecrets(directory),
    writeJson(directory.file('accounts'), {
      password,
      accounts: accounts.map(({ account, name = account, ...who }) => ({
        ...who,
        email: addressOf(account),
        name,
      })),
    }),
  ]);
  return { password };
}

/** A token with the gateway's own signature, good until the given time: one that has expired cannot be asked for. */
export async function signToken(
  directory: DataDirectory,
  { id, organisation, roles }: Account,
  expiresAt: Date,
): Promise<string> {
  const jwk: JWK = JSON.parse(await readFile(directory.file('signing-key'), 'utf8'));
  const { d: _secret, ...shown } = jwk;
  return new SignJWT({ organisation, roles, mandates: [] })
    .setProtectedHeader({ alg: 'EdDSA', kid: await calculateJwkThumbprint(shown) })
    .setIssuer(TOKEN_ISSUER)
    .setAudience(TOKEN_AUDIENCE)
    .setSubject(id)
    .setIssuedAt(Math.floor(expiresAt.getTime() / 1_000) - 3_600)
    .setExpirationTime(Math.floor(expiresAt.getTime() / 1_000))
    .sign(await importJWK(jwk, 'EdDSA'));
}
