import type { Logger } from '../event-bus.ts';
import {
  type ConsumerOptions,
  type EventLog,
  type LogReader,
  type OutgoingRecord,
  PARTITIONS,
  type PartitionPosition,
  RecordRefused,
  type TailOptions,
} from '../log/event-log.ts';
import { partitionOf } from '../log/murmur2.ts';
import { AppendListener } from './append-listener.ts';
import { openBusPool } from './bus-pool.ts';
import { GroupReader } from './group-reader.ts';
import { TailReader } from './tail-reader.ts';

/** SQLSTATE classes for values PostgreSQL will never store: data exception, program limit exceeded. */
const REFUSED = /^(22|54)...$/;

/** The log as tables of the bus database (`migrations/bus`). */
export class PostgresLog implements EventLog {
  readonly #pool: ReturnType<typeof openBusPool>;
  readonly #url: string;
  #listener: AppendListener | undefined;
  readonly #readers = new Set<GroupReader | TailReader>();
  readonly #partitions = new Map<string, number>();
  /** Connections are made anew for as long as it takes: this log never dies for good. */
  readonly failure = new Promise<Error>(() => {});

  constructor(url: string, logger: Logger) {
    this.#url = url;
    this.#pool = openBusPool(url, logger);
  }

  async append(records: readonly OutgoingRecord[]): Promise<void> {
    const topics = records.map((record) => record.topic);
    await this.#ensure(topics);
    const partitions = records.map(({ topic, key }) =>
      partitionOf(key, this.#partitions.get(topic) ?? PARTITIONS),
    );
    try {
      await this.#pool.query({
        name: 'bus-append',
        text: 'select bus.append($1::uuid[], $2::text[], $3::int[], $4::text[], $5::bytea[])',
        values: [
          records.map((record) => record.id),
          topics,
          partitions,
          records.map((record) => record.key),
          records.map((record) => Buffer.from(record.value)),
        ],
      });
    } catch (error) {
      const code = error instanceof Error ? String(Reflect.get(error, 'code')) : '';
      throw REFUSED.test(code) ? new RecordRefused(String(error), { cause: error }) : error;
    }
  }

  consume(options: ConsumerOptions): LogReader {
    const prepare = async () => {
      await this.#ensure(options.topics);
      await this.#pool.query(
        `insert into bus.consumer_offset (consumer_group, topic, partition)
         select $1, topic, partition from bus.partition where topic = any ($2) on conflict do nothing`,
        [options.group, options.topics],
      );
    };
    return this.#track(new GroupReader({ ...options, pool: this.#pool, prepare }));
  }

  async tail(options: TailOptions): Promise<LogReader> {
    await this.#ensure(options.topics);
    const reader = new TailReader(this.#pool, options);
    await reader.start();
    return this.#track(reader);
  }

  async positions(group: string, topics: readonly string[]): Promise<PartitionPosition[]> {
    const { rows } = await this.#pool.query<PartitionPosition>(
      `select p.topic, p.partition, coalesce(o.committed, 0)::float8 as committed, p.next_offset::float8 as end
       from bus.partition p
       left join bus.consumer_offset o on (o.consumer_group, o.topic, o.partition) = ($1, p.topic, p.partition)
       where p.topic = any ($2) order by p.topic, p.partition`,
      [group, topics],
    );
    return rows;
  }

  async forget(group: string): Promise<void> {
    await this.#pool.query('delete from bus.consumer_offset where consumer_group = $1', [group]);
  }

  async close(): Promise<void> {
    await this.#listener?.stop();
    await this.#pool.end();
  }

  #track<Reader extends GroupReader | TailReader>(reader: Reader): LogReader {
    this.#readers.add(reader);
    this.#listener ??= new AppendListener(this.#url, (topic) => {
      for (const listening of this.#readers) listening.wake(topic);
    });
    const stop = async () => {
      await reader.stop();
      this.#readers.delete(reader);
    };
    return { lastPoll: () => reader.lastPoll(), stop };
  }

  /** Whoever uses a topic first makes it; its number of partitions is what that one said. */
  async #ensure(topics: readonly string[]): Promise<void> {
    const unknown = [...new Set(topics)].filter((topic) => !this.#partitions.has(topic));
    if (unknown.length === 0) return;
    await this.#pool.query('select bus.ensure_topics($1, $2)', [unknown, PARTITIONS]);
    const { rows } = await this.#pool.query<{ name: string; partitions: number }>(
      'select name, partitions from bus.topic where name = any ($1)',
      [unknown],
    );
    for (const { name, partitions } of rows) this.#partitions.set(name, partitions);
  }
}
