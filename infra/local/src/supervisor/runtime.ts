import { z } from 'zod';
import { type DataDirectory, readJson } from './data-directory.ts';
import { busKind } from './options.ts';
import { processStart } from './process-identity.ts';
import { StartFault } from './start-fault.ts';

/** What the operator's commands need of a running platform; holds passwords, hence readable by its owner only. */
export const runtime = z.object({
  pid: z.int(),
  startedAt: z.string(),
  url: z.url(),
  bus: busKind,
  /** Environment of every service, by service: what `rebuild` needs to open the same databases. */
  environments: z.record(z.string(), z.record(z.string(), z.string())),
  ownerUrls: z.record(z.string(), z.string()),
});
export type Runtime = z.infer<typeof runtime>;

/** The platform running on this data directory. @throws StartFault where there is none. */
export async function readRuntime(directory: DataDirectory): Promise<Runtime> {
  const found = await readJson(directory.file('runtime'), runtime);
  if (!found || (await processStart(found.pid)) !== found.startedAt) {
    throw new StartFault(`Interlace is not running on ${directory.root}. Start it with npm start.`);
  }
  return found;
}
