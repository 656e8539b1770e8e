import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findKafka } from '@interlace/kafka-local';
import { startPostgres } from '@interlace/postgres-local';
import { onTestFinished } from 'vitest';
import { testBusDatabase } from '../../src/testing/index.ts';
import type { Transport } from './world.ts';

/** A server of the test's own, which it may stop and start again on the same port with the same data. */
export interface OwnServer {
  stop(): Promise<void>;
  start(): Promise<void>;
}

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'interlace-outage-'));
  chmodSync(path, 0o711);
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Ends with the test, whatever becomes of it. */
async function restartable<Server extends { stop(): Promise<void> }>(launch: () => Promise<Server>) {
  let server = await launch();
  onTestFinished(() => server.stop());
  const handle: OwnServer = {
    stop: () => server.stop(),
    async start() {
      server = await launch();
    },
  };
  return { handle, first: server };
}

export async function ownPostgres(): Promise<OwnServer & { url: string }> {
  const place = directory();
  let port = 0;
  const { handle, first } = await restartable(async () => {
    const server = await startPostgres({ directory: place, port });
    port = server.port;
    return server;
  });
  return { ...handle, url: first.url };
}

/** The log's own server: a broker, or the PostgreSQL of a bus database. */
export async function ownTransport(kind: Transport['kind']): Promise<OwnServer & { transport: Transport }> {
  if (kind === 'postgres') {
    const server = await ownPostgres();
    const { runtimeUrl } = await testBusDatabase({ serverUrl: server.url });
    return { ...server, transport: { kind, url: runtimeUrl } };
  }
  const place = directory();
  let port = 0;
  const { handle, first } = await restartable(async () => {
    const broker = await findKafka({ directory: place, port });
    if (!broker) throw new Error('this test needs a broker it may stop: Docker, or Java 17 and Maven');
    port = Number(broker.brokers[0]?.split(':')[1]);
    return broker;
  });
  return { ...handle, transport: { kind, brokers: first.brokers } };
}
