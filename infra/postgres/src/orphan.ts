import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** True while a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process ids are used again after a reboot: only a process whose command names the data folder is the server. */
function isServerOf(pid: number, dataDirectory: string): boolean {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).includes(
      dataDirectory,
    );
  } catch {
    return existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataDirectory)
      : false;
  }
}

/** Asks a server to end its sessions and stop (SIGINT, "fast"); SIGQUIT after `patience` milliseconds. */
export async function stopServer(pid: number, patience = 20_000): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid); waited += 20) {
    if (waited === patience) process.kill(pid, 'SIGQUIT');
    await sleep(20);
  }
}

/**
 * A launcher killed by SIGKILL leaves its server running, and a second one cannot start on the same data. Stops such
 * an orphan; answers whether there was one.
 */
export async function stopOrphan(dataDirectory: string): Promise<boolean> {
  const pidFile = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(pidFile)) return false;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  if (!(pid > 0 && isAlive(pid) && isServerOf(pid, dataDirectory))) return false;
  await stopServer(pid);
  return true;
}

/** `stopOrphan` by the folder given to `startPostgres`: for whoever wants to delete that folder. */
export function stopOrphanServer(directory: string): Promise<boolean> {
  return stopOrphan(join(resolve(directory), 'data'));
}
