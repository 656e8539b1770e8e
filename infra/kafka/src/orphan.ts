import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The command line of a process, empty when there is no such process. */
function commandLine(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
  }
}

/**
 * Stops a broker that outlived its launcher (SIGKILL) and still holds the data folder. A process id is trusted only
 * when its command names our own properties file: ids are used again.
 */
export async function stopOrphan(pidFile: string, properties: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  const isOurs = () => commandLine(pid).includes(properties);
  if (pid > 0 && isOurs()) process.kill(pid, 'SIGTERM');
  for (let waited = 0; pid > 0 && isOurs(); waited += 200) {
    if (waited === 20_000) process.kill(pid, 'SIGKILL');
    await sleep(200);
  }
}

/** Stops what an earlier `findKafka` left running on this folder: for whoever wants to delete the folder. */
export function stopOrphanBroker(directory: string): Promise<void> {
  const folder = resolve(directory);
  return stopOrphan(join(folder, 'broker.pid'), join(folder, 'server.properties'));
}
