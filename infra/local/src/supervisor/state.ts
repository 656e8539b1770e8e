import { z } from 'zod';
import { type DataDirectory, readJson, writeJson } from './data-directory.ts';
import { type BusKind, busKind } from './options.ts';
import { StartFault } from './start-fault.ts';

const state = z.object({
  bus: busKind,
  /** Loopback port by process, so that they stay the same between starts where they can. */
  ports: z.record(z.string(), z.int()),
});
export type State = z.infer<typeof state>;

export async function readState(directory: DataDirectory): Promise<State | undefined> {
  return readJson(directory.file('state'), state);
}

export async function writeState(directory: DataDirectory, value: State): Promise<void> {
  await writeJson(directory.file('state'), value);
}

/**
 * The bus to start with. The log of all events lives on the bus: another one would begin empty, and what it lacks could
 * never be rebuilt. So a data directory stays with its bus. Pure.
 */
export function chooseBus(wanted: BusKind | undefined, known: State | undefined): BusKind {
  if (known === undefined) return wanted ?? 'postgres';
  if (wanted === undefined || wanted === known.bus) return known.bus;
  throw new StartFault(
    `This data directory keeps its events on ${known.bus}; starting it on ${wanted} would leave them behind. ` +
      `Start without --bus ${wanted}, set INTERLACE_DATA_DIR to another directory, or start afresh with --reset.`,
  );
}
