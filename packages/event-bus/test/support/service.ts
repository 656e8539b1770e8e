import { type Envelope, networkJoinedV1, topics } from '@interlace/contracts';
import { createEventBus, type EventBusOptions } from '../../src/index.ts';
import { pgTransactor, type TestDatabaseClient, type Tx } from './pg-transactor.ts';

export const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The version of the aggregate travels as a day, the only free field of the smallest event: day n of the epoch. */
const dayOf = (version: number) => new Date(version * 86_400_000).toISOString().slice(0, 10);
export const versionOf = (event: Envelope<{ since: string | null }>) =>
  Date.parse(event.data.since ?? '') / 86_400_000;

export const NETWORK = '018f4e60-0000-7000-8000-000000000001';
/** A UUID that names aggregate number `n`. */
export const cityId = (n: number) => `018f4e60-0000-7000-8000-1${String(n).padStart(11, '0')}`;

const joined = (key: string, version: number) => ({
  networkId: NETWORK,
  organisationId: key,
  since: dayOf(version),
});

export type ServiceOptions = Pick<EventBusOptions<Tx>, 'transport' | 'topicPrefix' | 'registry'> & {
  /** Stands beside each effect; default `one`. */
  readonly instance?: string;
  /** Wraps the connections, e.g. to die at a certain statement. */
  readonly wrap?: (database: TestDatabaseClient) => TestDatabaseClient;
};

type Joined = Envelope<{ organisationId: string; since: string | null }>;

/** One process of a service: its connections and its bus. */
export function openService(url: string, { instance = 'one', wrap, ...options }: ServiceOptions) {
  const plain = pgTransactor(url);
  const database = wrap?.(plain) ?? plain;
  const bus = createEventBus<Tx>({ service: 'bus-test', database, logger: silent, ...options });

  /** Changes an aggregate and publishes the new version, in one transaction: what every service does. */
  const change = (key: string, beforeCommit?: (tx: Tx) => Promise<void>) =>
    database.transaction(async (tx) => {
      const [city] = await database
        .sql(tx)
        .query<{ version: number }>(
          `insert into city values ($1, 1) on conflict (id) do update set version = city.version + 1 returning version`,
          [key],
        );
      const version = city?.version ?? 0;
      await bus.publish(tx, networkJoinedV1, joined(key, version));
      await beforeCommit?.(tx);
      return version;
    });

  /** Writes down that the group has handled the event. */
  const record = async (group: string, event: Joined, tx: Tx) => {
    await database
      .sql(tx)
      .query(
        'insert into effect (consumer_group, instance, key, version, event_id) values ($1, $2, $3, $4, $5)',
        [group, instance, event.data.organisationId, versionOf(event), event.id],
      );
  };

  /** Subscribes a group that writes down every event, after what the test wants done first. */
  const listen = (group: string, first?: (event: Joined, tx: Tx) => Promise<void>) =>
    bus.subscribe({
      group,
      topics: [topics.organisations],
      handlers: {
        async 'interlace.city-registry.network.joined.v1'(event, tx) {
          await first?.(event, tx);
          await record(group, event, tx);
        },
      },
    });

  /** What a group did, in the order of its commits. */
  const effects = (group: string) =>
    plain.pool.query<Effect>(
      'select key, version, instance, event_id from effect where consumer_group = $1 order by place',
      [group],
    );

  return { database, bus, change, record, listen, effects };
}

export type Service = ReturnType<typeof openService>;

export interface Effect {
  readonly key: string;
  readonly version: number;
  readonly instance: string;
  readonly event_id: string;
}

/** Deliveries that came before an earlier one of the same key, or more than once. */
export function violations(effects: readonly Effect[]): number {
  const last = new Map<string, number>();
  let wrong = 0;
  for (const { key, version } of effects) {
    if (version !== (last.get(key) ?? 0) + 1) wrong += 1;
    last.set(key, version);
  }
  return wrong;
}
