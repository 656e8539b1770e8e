import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '../backoff.ts';
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
import { type Admin, type KafkaClients, kafkaClients, type Producer } from './kafka-client.ts';
import { handleBatch, KafkaReader, type KafkaReaderOptions, recordOf } from './kafka-reader.ts';

/** Partitions of one group handled side by side in one process. */
const LANES = 2;

/** The broker's refusals of a record itself, as Kafka names them. */
const REFUSALS = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'TOPIC_AUTHORIZATION_FAILED',
]);

/** Names of kafkajs' errors for an answer of the broker that another try may change. */
const NOT_YET = new Set(['KafkaJSProtocolError', 'KafkaJSGroupCoordinatorNotFound']);

const CONTENT_TYPE = 'application/cloudevents+json; charset=UTF-8';

function refusalIn(error: unknown): Error | undefined {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    if (REFUSALS.has(String(Reflect.get(fault, 'type')))) return fault;
  }
  return undefined;
}

/** The trace context again as a header, for tools that do not open the envelope; it stands before the data there. */
function headersOf({ id, value }: OutgoingRecord) {
  const head = value.slice(0, value.indexOf('"data":'));
  const [, traceparent] = /"traceparent":"([^"]+)"/.exec(head) ?? [];
  return { 'content-type': CONTENT_TYPE, id, ...(traceparent && { traceparent }) };
}

/** Repeats a question the broker cannot answer yet: leaders and coordinators take a moment after topics are made. */
async function settled<T>(ask: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Error) || !NOT_YET.has(error.name) || failures === 6) throw error;
      await sleep(backoff(failures));
    }
  }
}

interface Connectable {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
}

/** One client, connected when first needed and made anew after `drop`. */
class Connection<Client extends Connectable> {
  readonly #make: () => Client;
  #current: Promise<Client> | undefined;

  constructor(make: () => Client) {
    this.#make = make;
  }

  async get(): Promise<Client> {
    this.#current ??= this.#connect();
    return this.#current;
  }

  async drop(): Promise<void> {
    const client = await this.#current?.catch(() => undefined);
    this.#current = undefined;
    await client?.disconnect().catch(() => {});
  }

  async #connect(): Promise<Client> {
    const client = this.#make();
    try {
      await client.connect();
      return client;
    } catch (error) {
      this.#current = undefined;
      await client.disconnect().catch(() => {});
      throw error;
    }
  }
}

/** The log as Kafka topics. */
export class KafkaLog implements EventLog {
  readonly #clients: KafkaClients;
  readonly #logger: Logger;
  readonly #producer: Connection<Producer>;
  readonly #admin: Connection<Admin>;
  readonly #known = new Set<string>();
  readonly #readers = new Set<KafkaReader>();
  readonly failure: Promise<Error>;
  readonly #die: (error: Error) => void;

  constructor(brokers: readonly string[], clientId: string, logger: Logger) {
    this.#clients = kafkaClients(brokers, clientId, logger);
    this.#logger = logger;
    this.#producer = new Connection(() => this.#clients.producer());
    this.#admin = new Connection(() => this.#clients.admin());
    const death = Promise.withResolvers<Error>();
    this.failure = death.promise;
    this.#die = death.resolve;
  }

  async append(records: readonly OutgoingRecord[]): Promise<void> {
    await this.#ensure(records.map((record) => record.topic));
    const producer = await this.#producer.get();
    const byTopic = Map.groupBy(records, (record) => record.topic);
    const topicMessages = [...byTopic].map(([topic, group]) => ({
      topic,
      messages: group.map((record) => ({ key: record.key, value: record.value, headers: headersOf(record) })),
    }));
    try {
      await producer.sendBatch({ topicMessages, acks: -1 });
    } catch (error) {
      // The broker may hold the batch under sequence numbers this producer would give to the next one, and would take
      // that for a repetition: it would be acknowledged and lost. A new producer has a new sequence.
      await this.#producer.drop();
      const refusal = refusalIn(error);
      throw refusal ? new RecordRefused(refusal.message, { cause: error }) : error;
    }
  }

  consume(options: ConsumerOptions): LogReader {
    return this.#read(options.group, async (consumer, during) => {
      await this.#ensure(options.topics);
      await consumer.subscribe({ topics: [...options.topics], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: LANES,
        eachBatch: (payload) => during(() => handleBatch(consumer, payload, options.deliver)),
      });
    });
  }

  async tail(options: TailOptions): Promise<LogReader> {
    await this.#ensure(options.topics);
    const next = new Map<string, { topic: string; partition: number; offset: string }>();
    const goOn = (topic: string, partition: number, offset: string) =>
      next.set(`${topic} ${partition}`, { topic, partition, offset });
    for (const topic of options.topics)
      for (const { partition, high } of await this.#ends(topic)) goOn(topic, partition, high);
    return this.#read(`tail.${randomUUID()}`, async (consumer) => {
      // It commits nothing: left to itself, a member begins at the end again whenever it joins anew.
      consumer.on(consumer.events.GROUP_JOIN, () => {
        for (const position of next.values()) consumer.seek(position);
      });
      await consumer.subscribe({ topics: [...options.topics], fromBeginning: false });
      await consumer.run({
        autoCommit: false,
        eachMessage: async ({ topic, partition, message }) => {
          options.deliver(recordOf(topic, partition, message));
          goOn(topic, partition, String(BigInt(message.offset) + 1n));
        },
      });
    });
  }

  async positions(group: string, topics: readonly string[]): Promise<PartitionPosition[]> {
    await this.#ensure(topics);
    const admin = await this.#admin.get();
    const committed = await settled(() => admin.fetchOffsets({ groupId: group, topics: [...topics] }));
    const positions = committed.map(async ({ topic, partitions }) => {
      const known = new Map(
        partitions.map(({ partition, offset }) => [partition, Math.max(0, Number(offset))]),
      );
      const ends = await this.#ends(topic);
      ends.sort((a, b) => a.partition - b.partition);
      return ends.map(({ partition, high }) => ({
        topic,
        partition,
        committed: known.get(partition) ?? 0,
        end: Number(high),
      }));
    });
    return (await Promise.all(positions)).flat();
  }

  async forget(group: string): Promise<void> {
    const admin = await this.#admin.get();
    await admin.deleteGroups([group]);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#readers].map((reader) => reader.stop()));
    await Promise.all([this.#producer.drop(), this.#admin.drop()]);
  }

  async #ends(topic: string) {
    const admin = await this.#admin.get();
    return settled(() => admin.fetchTopicOffsets(topic));
  }

  #read(group: string, run: KafkaReaderOptions['run']): LogReader {
    const makeConsumer = () => this.#clients.consumer(group);
    const reader = new KafkaReader({ makeConsumer, run, onDeath: this.#die, logger: this.#logger });
    this.#readers.add(reader);
    const stop = async () => {
      await reader.stop();
      this.#readers.delete(reader);
    };
    return { lastPoll: () => reader.lastPoll(), stop };
  }

  /** Makes topics on first use, keeping everything for ever. */
  async #ensure(topics: readonly string[]): Promise<void> {
    const unknown = [...new Set(topics)].filter((topic) => !this.#known.has(topic));
    if (unknown.length === 0) return;
    const admin = await this.#admin.get();
    await admin.createTopics({
      waitForLeaders: true,
      topics: unknown.map((topic) => ({
        topic,
        numPartitions: PARTITIONS,
        configEntries: [{ name: 'retention.ms', value: '-1' }],
      })),
    });
    for (const topic of unknown) this.#known.add(topic);
  }
}
