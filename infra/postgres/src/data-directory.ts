import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { postgresBinaries } from './binaries.ts';
import { handOver, type Identity } from './run-as.ts';

export const SUPERUSER = 'postgres';

const passwordFile = (directory: string) => join(directory, 'superuser-password');

/** The superuser's password, made once and kept beside the data, readable by its owner alone. */
function superuserPassword(directory: string): string {
  const file = passwordFile(directory);
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/**
 * Makes `<directory>/data` by initdb where there is none. Works in a folder of another name first, so that an
 * interrupted run leaves nothing that looks like a database.
 *
 * @returns the superuser's password
 */
export async function initialiseData(directory: string, identity: Identity | undefined): Promise<string> {
  mkdirSync(directory, { recursive: true });
  handOver(directory, identity);
  const password = superuserPassword(directory);
  handOver(passwordFile(directory), identity);
  const data = join(directory, 'data');
  if (existsSync(data)) return password;
  const unfinished = join(directory, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--auth=scram-sha-256', `--username=${SUPERUSER}`, `--pwfile=${passwordFile(directory)}`];
  await promisify(execFile)(postgresBinaries().initdb, [`--pgdata=${unfinished}`, ...locale, ...access], {
    ...identity,
    env: { ...process.env, LC_ALL: 'C' },
  });
  renameSync(unfinished, data);
  return password;
}
