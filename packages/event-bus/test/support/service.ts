import { type Envelope, networkJoinedV1, topics } from '@interlace/contracts';
import { type TestDatabase, testDatabase } from '@interlace/testkit';
import pg from 'pg';
import { busMigrations, createEventBus, type EventBus, type EventBusOptions } from '../../src/index.ts';
import { applyMigrations } from '../../src/testing/index.ts';
import { pgTransactor, type Tx } from './pg-transactor.ts';

/** The state of an aggregate, and what consumers made of its events: one row per effect, in the order of commits. */
const TABLES = `
  create table city (id uuid primary key, version integer not null);
  create table effect (
    place bigint generated always as identity primary key,
    consumer_group text not null, key uuid not null, version integer not null, event_id uuid not null
  );`;

/** A service's database with the bus's tables and the two tables of these tests. */
export function serviceDatabase(serverUrl?: string): Promise<TestDatabase> {
  return testDatabase({
    name: 'bus-test',
    serverUrl,
    async migrate(ownerUrl, role) {
      await applyMigrations(ownerUrl, role, busMigrations.path, 'messaging');
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      await client.query(`${TABLES} grant select, insert, update, delete on city, effect to ${role}`);
      await client.end();
    },
  });
}

export const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The version of the aggregate travels as a day, the only free field of the smallest event: day n of the epoch. */
export const dayOf = (version: number) => new Date(version * 86_400_000).toISOString().slice(0, 10);
export const versionOf = (event: Envelope<{ since: string | null }>) =>
  Date.parse(event.data.since ?? '') / 86_400_000;

export const NETWORK = '018f4e60-0000-7000-8000-000000000001';
/** A UUID that names aggregate number `n`. */
export const cityId = (n: number) => `018f4e60-0000-7000-8000-1${String(n).padStart(11, '0')}`;

export const joined = (key: string, version: number) => ({
  networkId: NETWORK,
  organisationId: key,
  since: dayOf(version),
});

/** One process of a service: its connections and its bus. */
export function openService(
  url: string,
  options: Omit<EventBusOptions<Tx>, 'database' | 'service' | 'logger'>,
) {
  const database = pgTransactor(url);
  const bus = createEventBus<Tx>({ service: 'bus-test', database, logger: silent, ...options });

  /** Changes an aggregate and publishes the new version, in one transaction: what every service does. */
  const change = (key: string, before?: (tx: Tx) => Promise<void>) =>
    database.transaction(async (tx) => {
      const [city] = await database
        .sql(tx)
        .query<{ version: number }>(
          `insert into city values ($1, 1) on conflict (id) do update set version = city.version + 1 returning version`,
          [key],
        );
      const version = city?.version ?? 0;
      await bus.publish(tx, networkJoinedV1, joined(key, version));
      await before?.(tx);
      return version;
    });

  /** Writes down that the group has handled the event. */
  const record =
    (group: string) => async (event: Envelope<{ organisationId: string; since: string | null }>, tx: Tx) => {
      await database
        .sql(tx)
        .query('insert into effect (consumer_group, key, version, event_id) values ($1, $2, $3, $4)', [
          group,
          event.data.organisationId,
          versionOf(event),
          event.id,
        ]);
    };

  /** Subscribes a group that writes down every event. */
  const listen = (target: EventBus<Tx>, group: string) =>
    target.subscribe({
      group,
      topics: [topics.organisations],
      handlers: { 'interlace.city-registry.network.joined.v1': record(group) },
    });

  const close = async () => {
    await bus.stop();
    await database.close();
  };
  return { database, bus, change, record, listen: (group: string) => listen(bus, group), close };
}

export type Service = ReturnType<typeof openService>;

/** What a group did, in the order of its commits. */
export function effectsOf(service: Service, group: string) {
  return service.database.pool.query<{ key: string; version: number; event_id: string }>(
    'select key, version, event_id from effect where consumer_group = $1 order by place',
    [group],
  );
}

/** Deliveries that came before an earlier one of the same key, or more than once. */
export function violations(effects: readonly { key: string; version: number }[]): number {
  const last = new Map<string, number>();
  let wrong = 0;
  for (const { key, version } of effects) {
    if (version !== (last.get(key) ?? 0) + 1) wrong += 1;
    last.set(key, version);
  }
  return wrong;
}
