import type { Envelope } from '@interlace/contracts';
import { backoff } from '../backoff.ts';
import type { Handlers, Logger, Transactor } from '../event-bus.ts';
import type { Batch, LogRecord, Outcome } from '../log/event-log.ts';
import type { BusMetrics } from '../metrics.ts';
import { causeOf, isTransient } from './faults.ts';
import { markHandled } from './inbox.ts';
import { park } from './park.ts';
import { type ParsedRecord, parseRecord } from './parse-record.ts';
import { type AnyHandler, handlerOf, runHandler } from './run-handler.ts';

/** Tries before an event that fails by itself is parked. */
const TRIES = 3;

export interface ConsumerSettings<Tx> {
  readonly group: string;
  /** The group under which dead letters are kept: a rebuild parks under the name of the live group. */
  readonly parkAs?: string;
  readonly handlers: Handlers<Tx>;
  readonly onCommitted?: ((event: Envelope) => void) | undefined;
  readonly database: Transactor<Tx>;
  readonly logger: Logger;
  readonly metrics: BusMetrics;
}

interface Work<Tx> {
  readonly event: Envelope;
  readonly handler: AnyHandler<Tx>;
}

const placeOf = ({ topic, partition, offset }: LogRecord) => `${topic}/${partition}/${offset}`;

/**
 * Handles the records of one group. A batch shares one transaction; when that fails by a fault of its own making,
 * its events are handled one by one. Faults of database or network pause the partition for as long as they last.
 */
export class Consumer<Tx> {
  readonly #settings: ConsumerSettings<Tx>;
  readonly #tries = new Map<string, number>();
  readonly #outages = new Map<string, { failures: number; since: number }>();

  constructor(settings: ConsumerSettings<Tx>) {
    this.#settings = settings;
  }

  /** When the oldest outage that still holds a partition began, milliseconds since the epoch. */
  waitingSince(): number | undefined {
    const since = [...this.#outages.values()].map((outage) => outage.since);
    return since.length > 0 ? Math.min(...since) : undefined;
  }

  /** See `Deliver`. */
  async deliver(batches: readonly Batch[]): Promise<Outcome[]> {
    if (batches.length > 1 && (await this.#inOneGo(batches))) {
      return batches.map((batch) => ({ handled: batch.length }));
    }
    const outcomes: Outcome[] = [];
    for (const batch of batches) outcomes.push(await this.#deliver(batch));
    return outcomes;
  }

  /** All batches in one transaction; false where something stands in the way, so that each has to go by itself. */
  async #inOneGo(batches: readonly Batch[]): Promise<boolean> {
    if (this.#outages.size > 0 || batches.some(([first]) => this.#tries.has(placeOf(first)))) return false;
    return this.#together(batches.flat()).catch(() => false);
  }

  async #deliver(batch: Batch): Promise<Outcome> {
    const [first] = batch;
    const place = `${first.topic}/${first.partition}`;
    try {
      const outcome = await this.#handle(batch);
      this.#outages.delete(place);
      return outcome;
    } catch (error) {
      const outage = this.#outages.get(place) ?? { failures: 0, since: Date.now() };
      outage.failures += 1;
      this.#outages.set(place, outage);
      const { group, logger } = this.#settings;
      if (outage.failures % 60 === 1) logger.warn({ err: error, group, place }, 'consumer waits');
      return { handled: 0, retryAfterMs: backoff(outage.failures) };
    }
  }

  /** Throws transient faults only. */
  async #handle(batch: Batch): Promise<Outcome> {
    if (!this.#tries.has(placeOf(batch[0]))) {
      const done = await this.#together(batch);
      if (done) return { handled: batch.length };
    }
    for (const [index, record] of batch.entries()) {
      const outcome = await this.#single(record, index);
      if (outcome) return outcome;
    }
    return { handled: batch.length };
  }

  /** All records in one transaction; false when one of the events is at fault. */
  async #together(records: readonly LogRecord[]): Promise<boolean> {
    const parsed = records.map((record) => parseRecord(record.value));
    if (parsed.some((record) => record.fault)) return false;
    try {
      await this.#commit(parsed.flatMap((record) => this.#workOf(record)));
      return true;
    } catch (error) {
      if (isTransient(error)) throw error;
      return false;
    }
  }

  /** One event by itself. Answers how the batch ends here, or undefined when the next one may follow. */
  async #single(record: LogRecord, index: number): Promise<Outcome | undefined> {
    const parsed = parseRecord(record.value);
    try {
      if (parsed.fault) throw parsed.fault;
      await this.#commit(this.#workOf(parsed));
    } catch (error) {
      if (isTransient(error)) {
        if (index > 0) return { handled: index, retryAfterMs: 0 };
        throw error;
      }
      const tries = (this.#tries.get(placeOf(record)) ?? 0) + 1;
      this.#tries.set(placeOf(record), tries);
      if (tries < TRIES) return { handled: index, retryAfterMs: backoff(tries, { first: 50 }) };
      await this.#park(record, parsed, error);
    }
    this.#tries.delete(placeOf(record));
    return undefined;
  }

  #workOf(record: ParsedRecord): Work<Tx>[] {
    if (record.fault) return [];
    const handler = handlerOf(this.#settings.handlers, record.event.type);
    return handler ? [{ event: record.event, handler }] : [];
  }

  /** Inbox rows and effects in one transaction. */
  async #commit(work: readonly Work<Tx>[]): Promise<void> {
    if (work.length === 0) return;
    const { database, group, metrics, onCommitted } = this.#settings;
    const effective = await database.transaction(async (tx) => {
      const fresh = await markHandled(
        database.sql(tx),
        group,
        work.map(({ event }) => event.id),
      );
      const todo = work.filter(({ event }) => fresh.delete(event.id));
      for (const { event, handler } of todo) await runHandler(handler, event, tx, group);
      return todo;
    });
    metrics.handled(group, effective.length);
    for (const { event } of effective) onCommitted?.(event);
  }

  async #park(record: LogRecord, parsed: ParsedRecord, error: unknown): Promise<void> {
    const { database, group, parkAs = group, metrics, logger } = this.#settings;
    const letter = { record, label: parsed.label, error, attempts: TRIES };
    const code = await database.transaction((tx) => park(database.sql(tx), group, parkAs, letter));
    metrics.parked(group, code);
    const { topic, partition, offset } = record;
    logger.error({ group, topic, partition, offset, code, cause: causeOf(error) }, 'event parked');
  }
}
