import { randomUUID } from 'node:crypto';
import { kafkaBrokers, type TestDatabase, topicPrefix } from '@interlace/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { createLog } from '../../src/log/create-log.ts';
import { testBusDatabase } from '../../src/testing/index.ts';
import { openService, type Service, type ServiceOptions, silent } from './service.ts';
import { serviceDatabase } from './service-database.ts';

export type Transport = ServiceOptions['transport'];

/** What a test of the contract has at hand: one transport, one service database, names nobody else uses. */
export interface World {
  readonly transport: Transport;
  readonly database: TestDatabase;
  readonly topicPrefix: string;
  /** A fresh group name. */
  group(): string;
  /** Another process of the service, as far as the database and the bus can tell; closed after the test. */
  open(options?: Partial<ServiceOptions> & { readonly url?: string }): Service;
  /** Puts bytes into the log that no publisher of this release would write. */
  append(records: readonly { topic: string; key: string; value: string }[]): Promise<void>;
}

const brokers = await kafkaBrokers();

async function transportOf(kind: Transport['kind']): Promise<Transport> {
  if (kind === 'kafka') return { kind, brokers: brokers ?? [] };
  return { kind, url: (await testBusDatabase()).runtimeUrl };
}

/** The same suite on both transports: whoever writes a third adapter makes it pass this. */
export function onBothTransports(title: string, suite: (world: () => World) => void): void {
  for (const kind of ['postgres', 'kafka'] as const) {
    describe.skipIf(kind === 'kafka' && !brokers)(`${title} on ${kind}`, () => {
      let transport: Transport;
      let database: TestDatabase;
      let world: World;
      let services: Service[] = [];

      beforeAll(async () => {
        [transport, database] = await Promise.all([transportOf(kind), serviceDatabase()]);
      });
      beforeEach(() => {
        const prefix = topicPrefix();
        world = {
          transport,
          database,
          topicPrefix: prefix,
          group: () => `group-${randomUUID().slice(0, 8)}`,
          open({ url = database.runtimeUrl, ...options } = {}) {
            const service = openService(url, { transport, topicPrefix: prefix, ...options });
            services.push(service);
            return service;
          },
          async append(records) {
            const log = createLog(transport, 'test', silent);
            await log.append(
              records.map((record) => ({ ...record, id: randomUUID(), topic: prefix + record.topic })),
            );
            await log.close();
          },
        };
      });
      afterEach(async () => {
        const [first] = services;
        await Promise.all(services.map((service) => service.bus.stop()));
        await first?.database.pool.query(
          `with a as (delete from city), b as (delete from effect), c as (delete from messaging.outbox),
             d as (delete from messaging.inbox) delete from messaging.dead_letter`,
        );
        await Promise.all(services.map((service) => service.database.close()));
        services = [];
      });
      afterAll(() => database.drop());

      suite(() => world);
    });
  }
}

/** The full size of the acceptance tests: `INTERLACE_ACCEPTANCE=full`. */
export const fullSize = process.env.INTERLACE_ACCEPTANCE === 'full';
