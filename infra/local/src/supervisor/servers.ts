import { setTimeout as wait } from 'node:timers/promises';
import { type LocalPostgres, startPostgres } from '@interlace/postgres-local';
import { afterCrash } from './backoff.ts';
import type { DataDirectory } from './data-directory.ts';
import { StartFault } from './start-fault.ts';
import type { Terminal } from './terminal.ts';

export interface ServerOptions {
  directory: DataDirectory;
  terminal: Terminal;
  /** Something cannot be kept running; the platform has to be stopped. */
  onGivenUp: (reason: string) => void;
}

/** What has to be undone at the end, in the order it was started. */
export type Cleanups = (() => Promise<void>)[];

/** Starts the server and keeps it running; resolves with the superuser's address. */
export async function startDatabaseServer(
  options: ServerOptions,
  port: number,
  cleanups: Cleanups,
): Promise<string> {
  const { directory, terminal, onGivenUp } = options;
  const settings = { max_connections: '200' };
  const start = () => startPostgres({ directory: directory.postgres, port, settings }).catch(asStartFault);
  let server = await start();
  let isStopping = false;
  if (server.replacedOrphan)
    terminal.say('a PostgreSQL that an earlier start had left running was stopped first');
  const watch = () =>
    server.process.once('exit', async (code, signal) => {
      if (isStopping) return;
      terminal.say(`PostgreSQL ended (${signal ?? `exit code ${code}`}); starting it again`);
      try {
        server = await startAgain(start, () => isStopping, terminal);
        if (isStopping) await server.stop();
        else watch();
      } catch (error) {
        if (isStopping) return;
        onGivenUp(`PostgreSQL cannot be started again. ${error instanceof Error ? error.message : error}`);
      }
    });
  watch();
  cleanups.push(async () => {
    isStopping = true;
    await server.stop();
  });
  return server.url;
}

/** Sessions of a server that was killed hold its memory until they notice, and no other starts meanwhile. */
async function startAgain(
  start: () => Promise<LocalPostgres>,
  isStopping: () => boolean,
  terminal: Terminal,
): Promise<LocalPostgres> {
  for (let record = { crashes: 0 }; ; ) {
    try {
      return await start();
    } catch (error) {
      const next = afterCrash(record, 0);
      if (next.waitMs === undefined || isStopping()) throw error;
      record = next.record;
      terminal.say(`PostgreSQL does not start yet; trying again in ${next.waitMs} ms`);
      await wait(next.waitMs);
    }
  }
}

/** Finds or starts a broker; resolves with its addresses. */
export async function startBroker(
  options: ServerOptions,
  port: number,
  cleanups: Cleanups,
): Promise<readonly string[]> {
  const { directory, terminal, onGivenUp } = options;
  terminal.say('looking for Kafka');
  // Only here: it brings a whole Docker client along.
  const { findKafka, KAFKA_WAYS } = await import('@interlace/kafka-local');
  const kafka = await findKafka({
    directory: directory.kafka,
    port,
    brokers: process.env.KAFKA_BROKERS,
  }).catch(asStartFault);
  if (!kafka) throw new StartFault(`There is no Kafka on this machine. Three ways to one: ${KAFKA_WAYS}.`);
  let isStopping = false;
  void kafka.ended.then(() => {
    if (!isStopping) onGivenUp(`Kafka (${kafka.origin}) ended; its log lies in ${directory.kafka}.`);
  });
  cleanups.push(async () => {
    isStopping = true;
    await kafka.stop();
  });
  terminal.say(`Kafka at ${kafka.brokers.join(', ')} (${kafka.origin})`);
  return kafka.brokers;
}

/** A server that does not start says why in its message; a stack would only hide it. */
function asStartFault(error: unknown): never {
  throw new StartFault(error instanceof Error ? error.message : String(error));
}
