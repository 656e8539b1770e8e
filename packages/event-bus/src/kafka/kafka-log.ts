import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Admin,
  type Consumer,
  type EachBatchPayload,
  Kafka,
  logLevel,
  Partitioners,
  type Producer,
  type RetryOptions,
} from 'kafkajs';
import type { Logger } from '../event-bus.ts';
import {
  BATCH_SIZE,
  type ConsumerOptions,
  type EventLog,
  type LogReader,
  type LogRecord,
  type OutgoingRecord,
  PARTITIONS,
  type PartitionPosition,
  RecordRefused,
  type TailOptions,
} from '../log/event-log.ts';

/** Patient: a consumer outlasts a broker's restart by itself, and joins again within a second of its return. */
const PATIENT: RetryOptions = { retries: 50, initialRetryTime: 100, maxRetryTime: 1_000 };
/** The relay repeats a failed send itself, holding a transaction meanwhile: here it must give up soon. */
const BRISK: RetryOptions = { retries: 3, initialRetryTime: 100, maxRetryTime: 500 };

const CONSUMER_SETTINGS = {
  sessionTimeout: 10_000,
  heartbeatInterval: 1_000,
  rebalanceTimeout: 15_000,
  maxWaitTimeInMs: 1_000,
  allowAutoTopicCreation: false,
  retry: PATIENT,
};
/** Partitions of one group handled side by side in one process. */
const LANES = 2;

/** A paused partition comes back with the next fetch, up to a second later; a wait this short is sat out instead. */
const SHORT_WAIT_MS = 250;

/** The broker's refusals of a record itself, as Kafka names them. */
const REFUSALS = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'TOPIC_AUTHORIZATION_FAILED',
]);

const CONTENT_TYPE = 'application/cloudevents+json; charset=UTF-8';

function kafkaLogger(logger: Logger) {
  return () =>
    ({ level, log }: { level: logLevel; log: { message: string } }) => {
      // What kafkajs calls an error is mostly a retry; what is wrong for good arrives as an exception or a crash.
      if (level <= logLevel.WARN) logger.debug(log, `kafka: ${log.message}`);
    };
}

function recordOf(
  topic: string,
  partition: number,
  message: EachBatchPayload['batch']['messages'][number],
): LogRecord {
  return {
    topic,
    partition,
    offset: Number(message.offset),
    key: message.key?.toString() ?? null,
    value: message.value ?? Buffer.alloc(0),
  };
}

function refusalIn(error: unknown): Error | undefined {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    if (REFUSALS.has(String(Reflect.get(fault, 'type')))) return fault;
  }
  return undefined;
}

/** The log as Kafka topics. The only file that knows the client library. */
export class KafkaLog implements EventLog {
  readonly #kafka: Kafka;
  readonly #logger: Logger;
  readonly #known = new Set<string>();
  #producer: Promise<Producer> | undefined;
  #admin: Promise<Admin> | undefined;
  readonly failure: Promise<Error>;
  #fail: (error: Error) => void = () => {};

  constructor(brokers: readonly string[], clientId: string, logger: Logger) {
    this.#kafka = new Kafka({
      clientId,
      brokers: [...brokers],
      connectionTimeout: 2_000,
      requestTimeout: 5_000,
      retry: BRISK,
      logCreator: kafkaLogger(logger),
    });
    this.#logger = logger;
    this.failure = new Promise((resolve) => {
      this.#fail = resolve;
    });
  }

  async append(records: readonly OutgoingRecord[]): Promise<void> {
    await this.#ensure(records.map((record) => record.topic));
    const producer = await this.#connectedProducer();
    const byTopic = Map.groupBy(records, (record) => record.topic);
    const topicMessages = [...byTopic].map(([topic, group]) => ({
      topic,
      messages: group.map(({ id, key, value }) => ({ key, value, headers: headersOf(id, value) })),
    }));
    try {
      await producer.sendBatch({ topicMessages, acks: -1 });
    } catch (error) {
      const refusal = refusalIn(error);
      throw refusal ? new RecordRefused(refusal.message, { cause: error }) : error;
    }
  }

  consume(options: ConsumerOptions): LogReader {
    const consumer = this.#kafka.consumer({ groupId: options.group, ...CONSUMER_SETTINGS });
    const reader = this.#reader(consumer, async () => {
      await consumer.subscribe({ topics: [...options.topics], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: LANES,
        eachBatch: (payload) => handleBatch(consumer, payload, options.deliver),
      });
    });
    reader.begin(() => this.#ensure(options.topics));
    return reader;
  }

  async tail(options: TailOptions): Promise<LogReader> {
    await this.#ensure(options.topics);
    const groupId = `tail.${randomUUID()}`;
    const consumer = this.#kafka.consumer({ groupId, ...CONSUMER_SETTINGS });
    const positioned = new Promise<void>((resolve) => consumer.on(consumer.events.FETCH, () => resolve()));
    const reader = this.#reader(consumer, async () => {
      await consumer.subscribe({ topics: [...options.topics], fromBeginning: false });
      await consumer.run({
        autoCommit: false,
        eachMessage: async ({ topic, partition, message }) =>
          options.deliver(recordOf(topic, partition, message)),
      });
    });
    reader.begin(async () => {});
    await positioned;
    return reader;
  }

  async positions(group: string, topics: readonly string[]): Promise<PartitionPosition[]> {
    await this.#ensure(topics);
    const admin = await this.#connectedAdmin();
    const committed = await admin.fetchOffsets({ groupId: group, topics: [...topics] });
    const positions = committed.map(async ({ topic, partitions }) => {
      const known = new Map(
        partitions.map(({ partition, offset }) => [partition, Math.max(0, Number(offset))]),
      );
      const ends = await admin.fetchTopicOffsets(topic);
      return ends.map(({ partition, high }) => ({
        topic,
        partition,
        committed: known.get(partition) ?? 0,
        end: Number(high),
      }));
    });
    return (await Promise.all(positions)).flat().sort((a, b) => a.partition - b.partition);
  }

  async forget(group: string): Promise<void> {
    const admin = await this.#connectedAdmin();
    await admin.deleteGroups([group]);
  }

  async close(): Promise<void> {
    const clients = await Promise.allSettled([this.#producer, this.#admin]);
    await Promise.allSettled(
      clients.map((client) => client.status === 'fulfilled' && client.value?.disconnect()),
    );
  }

  #connectedProducer(): Promise<Producer> {
    this.#producer ??= connected(
      this.#kafka.producer({
        createPartitioner: Partitioners.DefaultPartitioner,
        idempotent: true,
        maxInFlightRequests: 1,
        allowAutoTopicCreation: false,
        retry: BRISK,
      }),
      () => {
        this.#producer = undefined;
      },
    );
    return this.#producer;
  }

  #connectedAdmin(): Promise<Admin> {
    this.#admin ??= connected(this.#kafka.admin({ retry: BRISK }), () => {
      this.#admin = undefined;
    });
    return this.#admin;
  }

  /** Makes topics on first use, keeping everything for ever. */
  async #ensure(topics: readonly string[]): Promise<void> {
    const unknown = [...new Set(topics)].filter((topic) => !this.#known.has(topic));
    if (unknown.length === 0) return;
    const admin = await this.#connectedAdmin();
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

  /** The life of one consumer: connected with patience, watched for polls and for a crash without restart. */
  #reader(consumer: Consumer, run: () => Promise<void>) {
    let lastPoll = Date.now();
    let hasPartitions = true;
    let stopping = false;
    let running: Promise<void> = Promise.resolve();
    const polled = () => {
      lastPoll = Date.now();
    };
    consumer.on(consumer.events.FETCH, polled);
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      hasPartitions = Object.values(payload.memberAssignment).some((partitions) => partitions.length > 0);
      polled();
    });
    // A member without partitions has nothing to fetch; that it belongs to the group is all there is to see.
    consumer.on(consumer.events.HEARTBEAT, () => !hasPartitions && polled());
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.#logger.error({ err: payload.error, restart: payload.restart }, 'kafka consumer crashed');
      if (!payload.restart) this.#fail(payload.error);
    });
    const attempt = async (prepare: () => Promise<void>): Promise<void> => {
      for (let pause = 100; !stopping; pause = Math.min(1_000, pause * 2)) {
        try {
          await prepare();
          await consumer.connect();
          return await run();
        } catch (error) {
          this.#logger.debug({ err: error }, 'kafka consumer could not start');
          await sleep(pause);
        }
      }
    };
    return {
      begin(prepare: () => Promise<void>) {
        running = attempt(prepare);
      },
      lastPoll: () => lastPoll,
      async stop() {
        stopping = true;
        await running;
        await consumer.disconnect();
      },
    };
  }
}

/** A client that could not connect is forgotten, so that the next use tries afresh. */
async function connected<Client extends { connect(): Promise<void>; disconnect(): Promise<void> }>(
  client: Client,
  forget: () => void,
): Promise<Client> {
  try {
    await client.connect();
    return client;
  } catch (error) {
    forget();
    await client.disconnect().catch(() => {});
    throw error;
  }
}

/** The trace context again as a header, for tools that do not open the envelope; it stands before the data there. */
function headersOf(id: string, value: string) {
  const head = value.slice(0, value.indexOf('"data":'));
  const [, traceparent] = /"traceparent":"([^"]+)"/.exec(head) ?? [];
  return { 'content-type': CONTENT_TYPE, id, ...(traceparent && { traceparent }) };
}

/** Hands a fetched batch on in portions, committing and beating the heart after each. */
async function handleBatch(
  consumer: Consumer,
  { batch, resolveOffset, heartbeat, isRunning, isStale, pause }: EachBatchPayload,
  deliver: ConsumerOptions['deliver'],
): Promise<void> {
  const { topic, partition, messages } = batch;
  for (let done = 0; done < messages.length && isRunning() && !isStale(); ) {
    const portion = messages.slice(done, done + BATCH_SIZE);
    const { handled, retryAfterMs } = await deliver(
      portion.map((message) => recordOf(topic, partition, message)),
    );
    const last = portion[handled - 1];
    if (last) {
      resolveOffset(last.offset);
      await consumer.commitOffsets([{ topic, partition, offset: String(Number(last.offset) + 1) }]);
    }
    await heartbeat();
    done += handled;
    if (retryAfterMs === undefined) continue;
    if (retryAfterMs > SHORT_WAIT_MS) {
      setTimeout(pause(), retryAfterMs);
      return;
    }
    await sleep(retryAfterMs);
  }
}
