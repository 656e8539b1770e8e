import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type LocalPostgres, startPostgres } from '@interlace/postgres-local';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareConfig } from './prepare.config.ts';

const directory = mkdtempSync(join(tmpdir(), 'interlace-prepare-'));
chmodSync(directory, 0o711);
const secrets = ['signing-key.json', 'identity-secret'].map((name) => join(directory, name));
let server: LocalPostgres;
let environment: Record<string, string>;

beforeAll(async () => {
  server = await startPostgres({ directory: join(directory, 'postgres') });
  const passwords = Object.keys(prepareConfig.shape).filter((name) => name.endsWith('_PASSWORD'));
  environment = {
    ...Object.fromEntries(passwords.map((name) => [name, `a/password@${name}`])),
    INTERLACE_ADMIN_DATABASE_URL: server.url,
    INTERLACE_SIGNING_KEY_FILE: secrets[0] ?? '',
    INTERLACE_IDENTITY_SECRET_FILE: secrets[1] ?? '',
  };
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function run(script: string, ...args: string[]): Promise<string> {
  const program = join(import.meta.dirname, script);
  return (await promisify(execFile)(process.execPath, [program, ...args], { env: environment })).stdout;
}

it('makes all a deployment begins with, and a second time changes nothing', async () => {
  expect(await run('prepare.ts')).toContain('gateway: applied');
  const made = secrets.map((file) => readFileSync(file, 'utf8'));
  expect(secrets.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
  expect(await run('prepare.ts')).not.toMatch(/applied|made/);
  expect(secrets.map((file) => readFileSync(file, 'utf8'))).toEqual(made);
}, 60_000);

it('verifies the audit chain of every service with the same settings, and refuses one it does not know', async () => {
  const report = (await run('audit.ts', 'verify')).trim().split('\n');
  expect(report.map((line) => line.split(/\s+/).filter((word) => !/^0{64}$/.test(word)))).toEqual(
    ['city-registry', 'questionnaire', 'scoring', 'comparison', 'gateway'].map((service) => [
      service,
      '0',
      'entries',
      'head',
      'whole',
    ]),
  );
  const lost = `gateway=${'ab'.repeat(32)}`;
  await expect(run('audit.ts', 'verify', 'gateway', '--expect', lost)).rejects.toMatchObject({ code: 1 });
  await expect(run('audit.ts', 'verify', 'gatway')).rejects.toThrow('gatway is not among');
}, 60_000);
