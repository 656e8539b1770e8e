import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '../backoff.ts';
import type { Logger } from '../event-bus.ts';
import { BATCH_SIZE, type ConsumerOptions, type LogReader, type LogRecord } from '../log/event-log.ts';
import type { Consumer, EachBatchPayload } from './kafka-client.ts';

/** A paused partition comes back with the next fetch, up to a second later; a wait this short is sat out instead. */
const SHORT_WAIT_MS = 250;

type KafkaMessage = EachBatchPayload['batch']['messages'][number];

export const recordOf = (topic: string, partition: number, message: KafkaMessage): LogRecord => ({
  topic,
  partition,
  offset: Number(message.offset),
  key: message.key?.toString() ?? null,
  value: message.value ?? Buffer.alloc(0),
});

/** Consumers that died one after the other, without reaching the log in between, before the reader gives up. */
const DEATHS = 5;
/** A log that is not reached for this long while stopping is not waited for; a batch under way always is. */
const UNREACHED_MS = 3_000;

export interface KafkaReaderOptions {
  readonly makeConsumer: () => Consumer;
  /** Subscribes and runs a connected consumer; repeated until it succeeds. */
  readonly run: (consumer: Consumer, during: (batch: () => Promise<void>) => Promise<void>) => Promise<void>;
  /** Told when there is no use in going on. */
  readonly onDeath: (error: Error) => void;
  readonly logger: Logger;
}

/**
 * Keeps one consumer reading: connected with patience, watched for polls, and replaced when kafkajs declares it dead,
 * which it does for some connection errors too.
 */
export class KafkaReader implements LogReader {
  readonly #options: KafkaReaderOptions;
  #consumer: Consumer;
  readonly #created = Date.now();
  /** Milliseconds since the epoch; 0 before the log was first reached. */
  #polledAt = 0;
  #deaths = 0;
  #batches = 0;
  #stopping = false;
  #started: Promise<void>;

  constructor(options: KafkaReaderOptions) {
    this.#options = options;
    this.#consumer = this.#watched();
    this.#started = this.#start();
  }

  lastPoll(): number {
    return this.#polledAt || this.#created;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    let over = false;
    const stopped = this.#started
      .then(() => this.#consumer.disconnect())
      .catch((error) => this.#options.logger.debug({ err: error }, 'kafka consumer did not say goodbye'))
      .finally(() => {
        over = true;
      });
    const worthWaiting = () => this.#batches > 0 || Date.now() - this.#polledAt < UNREACHED_MS;
    while (!over && worthWaiting()) await Promise.race([stopped, sleep(100)]);
  }

  /** Counts a batch as under way, so that stopping waits for it. */
  async #during(batch: () => Promise<void>): Promise<void> {
    this.#batches += 1;
    await batch().finally(() => {
      this.#batches -= 1;
    });
  }

  #watched(): Consumer {
    const consumer = this.#options.makeConsumer();
    let hasPartitions = true;
    const polled = () => {
      this.#polledAt = Date.now();
      this.#deaths = 0;
    };
    consumer.on(consumer.events.FETCH, polled);
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      hasPartitions = Object.values(payload.memberAssignment).some((partitions) => partitions.length > 0);
      polled();
    });
    // A member without partitions has nothing to fetch; that it belongs to the group is all there is to see.
    consumer.on(consumer.events.HEARTBEAT, () => {
      if (!hasPartitions) polled();
    });
    consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
      this.#options.logger.warn({ err: error, restart }, 'kafka consumer crashed');
      if (!restart) this.#replace(error);
    });
    return consumer;
  }

  #replace(error: Error): void {
    this.#deaths += 1;
    if (this.#deaths > DEATHS) this.#options.onDeath(error);
    if (this.#deaths > DEATHS || this.#stopping) return;
    const dead = this.#consumer;
    this.#started = dead
      .disconnect()
      .catch(() => {})
      .then(() => sleep(backoff(this.#deaths)))
      .then(() => {
        this.#consumer = this.#watched();
        return this.#start();
      });
  }

  async #start(): Promise<void> {
    const { run, logger } = this.#options;
    for (let failures = 1; !this.#stopping; failures += 1) {
      try {
        await this.#consumer.connect();
        if (!this.#stopping) await run(this.#consumer, (batch) => this.#during(batch));
        return;
      } catch (error) {
        logger.debug({ err: error }, 'kafka consumer could not start');
        await sleep(backoff(failures));
      }
    }
  }
}

/** Hands a fetched batch on in portions, committing and beating the heart after each. */
export async function handleBatch(
  consumer: Consumer,
  { batch, resolveOffset, heartbeat, isRunning, isStale, pause }: EachBatchPayload,
  deliver: ConsumerOptions['deliver'],
): Promise<void> {
  const { topic, partition, messages } = batch;
  for (let done = 0; done < messages.length && isRunning() && !isStale(); ) {
    const portion = messages
      .slice(done, done + BATCH_SIZE)
      .map((message) => recordOf(topic, partition, message));
    const [first, ...rest] = portion;
    if (!first) return;
    const [{ handled, retryAfterMs } = { handled: 0 }] = await deliver([[first, ...rest]]);
    const last = portion[handled - 1];
    if (last) {
      resolveOffset(String(last.offset));
      await consumer.commitOffsets([{ topic, partition, offset: String(last.offset + 1) }]);
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
