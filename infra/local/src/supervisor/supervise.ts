import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { stopOrphanServer } from '@interlace/postgres-local';
import { seedPlatform } from '../../seed/seed-platform.ts';
import { writeAccounts } from '../../seed/write-accounts.ts';
import type { Ready } from '../summary.ts';
import {
  type DataDirectory,
  dataDirectory,
  emptyDataDirectory,
  prepareDataDirectory,
  writeJson,
} from './data-directory.ts';
import { databaseRoles } from './databases.ts';
import { watchDisk } from './disk-watch.ts';
import { takeLock } from './lock.ts';
import type { BusKind, StartOptions } from './options.ts';
import { type Platform, startPlatform } from './platform.ts';
import { demandPort } from './ports.ts';
import { processStart } from './process-identity.ts';
import type { Runtime } from './runtime.ts';
import { ensureGatewaySecrets, ensureSecrets } from './secrets.ts';
import type { Cleanups } from './servers.ts';
import { StartFault } from './start-fault.ts';
import { chooseBus, readState, writeState } from './state.ts';
import { confirm, type Terminal } from './terminal.ts';

/** How long what a killed supervisor left behind may take to give up the public port. */
const LEFT_BEHIND_MS = 20_000;

export interface SuperviseOptions {
  /** The repository. */
  root: string;
  options: StartOptions;
  screen: Terminal;
  /** Aborted when the platform shall stop. */
  signal: AbortSignal;
  onReady: (ready: Ready) => void;
}

/**
 * Runs the platform until the signal is aborted and leaves no process behind, however it ends.
 * @throws StartFault when it cannot start or cannot be kept running.
 */
export async function supervise({ root, options, screen, signal, onReady }: SuperviseOptions): Promise<void> {
  const directory = dataDirectory(options.dataDirectory);
  await prepareDataDirectory(directory);
  const lock = await takeLock(directory.file('lock'));
  const cleanups: Cleanups = [lock.release];
  const giveUp = new AbortController();
  const ended = AbortSignal.any([signal, giveUp.signal]);
  try {
    if (options.reset) await reset(directory, options);
    const known = await readState(directory);
    const bus = chooseBus(options.bus, known);
    await demandPort(options.port, lock.wasLeftBehind ? LEFT_BEHIND_MS : 0);
    const secrets = await ensureSecrets(directory, databaseRoles);
    await ensureGatewaySecrets(directory);
    await writeAccounts(directory, secrets.accounts);
    const platform = await startPlatform(
      {
        root,
        directory,
        secrets,
        port: options.port,
        bus,
        knownPorts: known?.ports ?? {},
        terminal: screen,
        signal: ended,
        onGivenUp: (reason) => giveUp.abort(new StartFault(reason)),
      },
      cleanups,
    );
    await writeState(directory, { bus, ports: platform.ports });
    cleanups.push(await announce(directory, platform, bus));
    await seedPlatform({
      origin: platform.url,
      directory,
      password: secrets.accounts,
      screen,
      signal: ended,
    });
    const endWatch = watchDisk(directory, screen);
    cleanups.push(async () => endWatch());
    onReady({
      url: platform.url,
      bus,
      data: directory.root,
      logs: directory.logs,
      password: secrets.accounts,
    });
    if (!ended.aborted) await once(ended, 'abort');
  } catch (error) {
    if (!ended.aborted) throw error;
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
  if (giveUp.signal.aborted) throw giveUp.signal.reason;
  screen.say('stopped');
}

async function reset(directory: DataDirectory, options: StartOptions): Promise<void> {
  const question = `This deletes everything in ${directory.root}: submissions, scores, accounts. Go on?`;
  if (!options.yes && !(await confirm(question, '--yes'))) throw new StartFault('Nothing was deleted.');
  await stopOrphanServer(directory.postgres);
  const { stopOrphanBroker } = await import('@interlace/kafka-local');
  await stopOrphanBroker(directory.kafka);
  await emptyDataDirectory(directory);
}

/** Writes where the platform is to be found; returns what takes it back. */
async function announce(
  directory: DataDirectory,
  platform: Platform,
  bus: BusKind,
): Promise<() => Promise<void>> {
  const runtime: Runtime = {
    pid: process.pid,
    startedAt: (await processStart(process.pid)) ?? '',
    url: platform.url,
    bus,
    environments: platform.environments,
    ownerUrls: platform.ownerUrls,
  };
  await writeJson(directory.file('runtime'), runtime);
  return () => rm(directory.file('runtime'), { force: true });
}
