import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findKafka, KAFKA_WAYS, type LocalKafka } from '@interlace/kafka-local';
import { type LocalPostgres, startPostgres } from '@interlace/postgres-local';
import type { TestServers } from '@interlace/testkit';
import type { TestProject } from 'vitest/node';

interface Run extends TestServers {
  stop(): Promise<void>;
}

/** The broker costs seconds and half a gigabyte: it starts when the first spec asks for it, and once. */
function kafkaOnDemand(directory: string) {
  let demand: Promise<LocalKafka | undefined> | undefined;
  const server: Server = createServer((_request, response) => {
    demand ??= findKafka({ directory, brokers: process.env.KAFKA_BROKERS });
    demand.then(
      (kafka) => response.end(JSON.stringify(kafka ? { brokers: kafka.brokers } : {})),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  const listen = () => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    if (!demand) return;
    const kafka = await demand.catch(() => undefined);
    await kafka?.stop();
    if (!kafka) process.stderr.write(`\n!!! KAFKA TESTS DID NOT RUN: no broker. ${KAFKA_WAYS}\n\n`);
  };
  const address = () => {
    const at = server.address();
    return at !== null && typeof at !== 'string' ? `http://127.0.0.1:${at.port}` : '';
  };
  return { listen, stop, address };
}

async function startRun(): Promise<Run> {
  const directory = mkdtempSync(join(tmpdir(), 'interlace-test-'));
  // Run as root, the servers work as another user, who must be able to walk through.
  chmodSync(directory, 0o711);
  const given = process.env.TEST_POSTGRES_URL;
  let postgres: LocalPostgres | undefined;
  if (!given) {
    const settings = { max_connections: '300', shared_buffers: '128MB' };
    postgres = await startPostgres({ directory: join(directory, 'postgres'), settings });
  }
  const kafka = kafkaOnDemand(join(directory, 'kafka'));
  await kafka.listen();
  const stop = async () => {
    await Promise.all([kafka.stop(), postgres?.stop()]);
    rmSync(directory, { recursive: true, force: true });
  };
  return { postgresUrl: given ?? postgres?.url ?? '', kafkaDemandUrl: kafka.address(), stop };
}

/** Shared by the projects of one vitest process: the first comes with the servers, the last goes with them. */
const shared = globalThis as { interlaceTestRun?: { users: number; run: Promise<Run> } };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.interlaceTestRun ??= { users: 0, run: startRun() };
  const current = shared.interlaceTestRun;
  current.users += 1;
  const { postgresUrl, kafkaDemandUrl, stop } = await current.run;
  project.provide('testServers', { postgresUrl, kafkaDemandUrl });
  return async () => {
    current.users -= 1;
    if (current.users > 0) return;
    delete shared.interlaceTestRun;
    await stop();
  };
}
