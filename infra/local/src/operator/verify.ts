import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { StartFault } from '../supervisor/start-fault.ts';

/** Has comparison compute the figures of a release again; needs no running platform. 0 when all are equal. */
export async function verify(root: string, [archive]: string[]): Promise<number> {
  if (archive === undefined) throw new StartFault('Name the archive of a release.');
  const script = join(root, 'services', 'comparison', 'src', 'verify.ts');
  const child = spawn(process.execPath, [script, resolve(archive)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
