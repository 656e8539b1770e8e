import { mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { StartFault, systemCode } from './start-fault.ts';

/** A running platform writes some 150 MB of database files and write-ahead log at once. */
const NEEDED_BYTES = 500 * 1024 ** 2;

/** What lies where under the data directory. Every file in it is readable by its owner only. */
export interface DataDirectory {
  root: string;
  postgres: string;
  kafka: string;
  logs: string;
  /** Evidence files of submissions. */
  evidence: string;
  /** One file per fact the supervisor keeps between starts. */
  file(
    name: 'lock' | 'state' | 'secrets' | 'runtime' | 'accounts' | 'signing-key' | 'identity-secret' | 'seed',
  ): string;
}

export function dataDirectory(root: string): DataDirectory {
  return {
    root,
    postgres: join(root, 'postgres'),
    kafka: join(root, 'kafka'),
    logs: join(root, 'logs'),
    evidence: join(root, 'evidence'),
    file: (name) => join(root, `${name}.json`),
  };
}

/** Creates the directory when it is missing; a StartFault says why it cannot be used. */
export async function prepareDataDirectory(directory: DataDirectory): Promise<void> {
  try {
    // Others may pass through but not look: PostgreSQL started by root runs as another user, who has to reach its own folder.
    await mkdir(directory.root, { recursive: true, mode: 0o711 });
    await mkdir(directory.logs, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartFault(
      `The data directory ${directory.root} cannot be made: ${systemCode(error) ?? error}`,
    );
  }
  const free = await freeBytes(directory);
  if (free < NEEDED_BYTES) throw new StartFault(describeShortage(directory.root, free));
}

export async function freeBytes(directory: DataDirectory): Promise<number> {
  const { bavail, bsize } = await statfs(directory.root);
  return bavail * bsize;
}

export function describeShortage(root: string, free: number): string {
  const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 ** 2)} MB`;
  return `The disk is nearly full: ${megabytes(free)} free at ${root}, ${megabytes(NEEDED_BYTES)} needed. Make room or set INTERLACE_DATA_DIR to another disk.`;
}

/** Throws away everything but the lock, which the caller holds. */
export async function emptyDataDirectory(directory: DataDirectory): Promise<void> {
  const files = (
    ['state', 'secrets', 'runtime', 'accounts', 'signing-key', 'identity-secret', 'seed'] as const
  ).map(directory.file);
  for (const path of [directory.postgres, directory.kafka, directory.logs, directory.evidence, ...files]) {
    await rm(path, { recursive: true, force: true });
  }
  await mkdir(directory.logs, { recursive: true, mode: 0o700 });
}

/** The parsed content, or undefined where there is no such file. */
export async function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new StartFault(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** Writes whole or not at all, readable by its owner only. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  const draft = `${path}.new`;
  try {
    await writeFile(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    await rename(draft, path);
  } catch (error) {
    throw new StartFault(`${path} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}
