import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@interlace/local/ports';

export interface Surroundings {
  /** The repository. */
  root: string;
  /** What has to be undone at the end, in the order it was begun. */
  cleanups: (() => Promise<void>)[];
}

export interface Place {
  directory: string;
  environment: NodeJS.ProcessEnv;
}

/** A fresh data directory, removed at the end, and the environment that makes the platform use it. */
export async function freshPlace({ cleanups }: Surroundings): Promise<Place> {
  const directory = await temporaryDirectory(cleanups);
  const environment = {
    ...process.env,
    INTERLACE_PORT: String(await freePort()),
    INTERLACE_DATA_DIR: directory,
    // A load generator is one address.
    INTERLACE_RATE_LIMIT_PER_MINUTE: '10000000',
  };
  return { directory, environment };
}

/** Others may pass through it: PostgreSQL started by root runs as another user. */
export async function temporaryDirectory(cleanups: Surroundings['cleanups']): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'interlace-bench-'));
  cleanups.push(() => rm(directory, { recursive: true, force: true }));
  await chmod(directory, 0o711);
  return directory;
}

/** Undoes everything, the latest first; one failure does not keep the rest from being undone. */
export async function cleanUp(cleanups: Surroundings['cleanups']): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) {
    await cleanup().catch((error: unknown) => process.stderr.write(`cleaning up failed: ${error}\n`));
  }
}
