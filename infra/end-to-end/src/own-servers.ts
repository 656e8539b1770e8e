import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findKafka } from '@interlace/kafka-local';
import { startPostgres } from '@interlace/postgres-local';

/** A server of the spec's own, which it may stop and start again on the same port with the same data. */
export interface OwnServer {
  /** Of PostgreSQL the superuser's URL, of Kafka host:port. */
  readonly address: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it for good and removes its data. */
  remove(): Promise<void>;
}

/** A folder of its own that a server running as another user can reach. */
export function ownFolder(name: string): string {
  const path = mkdtempSync(join(tmpdir(), `interlace-${name}-`));
  chmodSync(path, 0o711);
  return path;
}

interface Launched {
  readonly address: string;
  readonly port: number;
  stop(): Promise<void>;
}

async function ownServer(name: string, launch: (directory: string, port: number) => Promise<Launched>) {
  const directory = ownFolder(name);
  let running = await launch(directory, 0);
  const { address, port } = running;
  const stop = () => running.stop();
  return {
    address,
    stop,
    async start() {
      running = await launch(directory, port);
    },
    async remove() {
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export function ownPostgres(): Promise<OwnServer> {
  return ownServer('postgres', async (directory, port) => {
    const settings = { max_connections: '200' };
    const server = await startPostgres({ directory, port, settings });
    return { address: server.url, port: server.port, stop: server.stop };
  });
}

/** @throws Error where neither Docker nor Java 17 with Maven is at hand: a broker somebody else runs is not ours to stop. */
export function ownKafka(): Promise<OwnServer> {
  return ownServer('kafka', async (directory, port) => {
    const broker = await findKafka({ directory, port });
    if (!broker) throw new Error('a broker to be stopped is needed: Docker, or Java 17 and Maven');
    const [address = ''] = broker.brokers;
    return { address, port: Number(address.split(':')[1]), stop: broker.stop };
  });
}
