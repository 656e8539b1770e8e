import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { type DataDirectory, readJson, writeJson } from './data-directory.ts';

export const secretsFile = z.object({
  /** Password by database role. */
  roles: z.record(z.string(), z.string()),
  accounts: z.string(),
});
export type Secrets = z.infer<typeof secretsFile>;

const password = () => randomBytes(24).toString('base64url');

/** The passwords of this data directory, made at random at its first start. */
export async function ensureSecrets(directory: DataDirectory, roles: readonly string[]): Promise<Secrets> {
  const path = directory.file('secrets');
  const known = await readJson(path, secretsFile);
  const missing = roles.filter((role) => known?.roles[role] === undefined);
  if (known && missing.length === 0) return known;
  const all: Secrets = {
    accounts: known?.accounts ?? password(),
    roles: { ...known?.roles, ...Object.fromEntries(missing.map((role) => [role, password()])) },
  };
  await writeJson(path, all);
  return all;
}

/** What the gateway alone knows: the key that signs tokens, as JWK, and the secret of sessions; both outlive a restart. */
export async function ensureGatewaySecrets(directory: DataDirectory): Promise<void> {
  await ensureIdentitySecret(directory.file('identity-secret'));
  const path = directory.file('signing-key');
  if (await readJson(path, z.looseObject({ kty: z.literal('OKP') }))) return;
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await writeJson(path, await exportJWK(privateKey));
}

async function ensureIdentitySecret(path: string): Promise<void> {
  if (await readJson(path, z.string())) return;
  await writeJson(path, password() + password());
}
