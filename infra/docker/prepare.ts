/**
 * The one job before the services of a deployment start: make the gateway's signing key and identity secret if there are none, every
 * service's database and roles, and migrate. Safe to run again, also while an older release still runs.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { migrate, provisionDatabase, readConfig, serviceMigrations } from '@interlace/service-kit';
import { exportJWK, generateKeyPair } from 'jose';
import { databasesOf, prepareConfig } from './prepare.config.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const config = readConfig(prepareConfig, process.env);

const keyFile = config.INTERLACE_SIGNING_KEY_FILE ?? '';
if (!existsSync(keyFile)) {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  writeFileSync(keyFile, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: 'wx' });
  say(`signing key: made in ${keyFile}`);
}

const secretFile = config.INTERLACE_IDENTITY_SECRET_FILE ?? '';
if (!existsSync(secretFile)) {
  writeFileSync(secretFile, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  say(`identity secret: made in ${secretFile}`);
}

const adminUrl = config.INTERLACE_ADMIN_DATABASE_URL ?? '';
for (const { service, ...database } of databasesOf(config)) {
  const { ownerUrl, runtimeRole } = await provisionDatabase({ adminUrl, ...database });
  await migrate({
    ownerUrl,
    runtimeRole,
    directories: serviceMigrations(new URL(`../../services/${service}/prisma/migrations/`, import.meta.url)),
    onApplied: (migration) => say(`${service}: applied ${migration}`),
  });
  say(`${service}: database ${database.name} is ready`);
}
