import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartFault } from '../supervisor/start-fault.ts';
import type { Operator } from './operator.ts';

/** Runs a service's rebuild beside the running service, as the owner of its database. */
export async function rebuild({ root, runtime }: Operator, [service = '']: string[]): Promise<number> {
  if (service === '') throw new StartFault('Name the service: comparison has a projection to rebuild.');
  const script = join(root, 'services', service, 'src', 'rebuild.ts');
  const environment = runtime.environments[service];
  const ownerUrl = runtime.ownerUrls[service];
  if (!environment || !ownerUrl || !existsSync(script))
    throw new StartFault(`${service} has no projection to rebuild.`);
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...environment, INTERLACE_DATABASE_OWNER_URL: ownerUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
