import { rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { readJson } from './data-directory.ts';
import { processStart } from './process-identity.ts';
import { StartFault, systemCode } from './start-fault.ts';

const holder = z.object({ pid: z.int(), startedAt: z.string() });

export interface Lock {
  /** The former holder was killed: what it started may still be ending. */
  wasLeftBehind: boolean;
  release(): Promise<void>;
}

/**
 * Takes the data directory for this process. A lock whose holder is gone (killed, or its number given to another
 * program) is taken over; a living holder is a StartFault.
 */
export async function takeLock(path: string): Promise<Lock> {
  const mine = { pid: process.pid, startedAt: (await processStart(process.pid)) ?? '' };
  let wasLeftBehind = false;
  for (;;) {
    try {
      await writeFile(path, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return { wasLeftBehind, release: () => rm(path, { force: true }) };
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const other = await readJson(path, holder).catch(() => undefined);
    if (other && (await processStart(other.pid)) === other.startedAt) {
      throw new StartFault(
        `Interlace is already running on this data directory (process ${other.pid}). Stop it first, or set INTERLACE_DATA_DIR to another directory.`,
      );
    }
    wasLeftBehind = true;
    await rm(path, { force: true });
  }
}
