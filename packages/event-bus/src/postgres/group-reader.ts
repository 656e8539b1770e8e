import type pg from 'pg';
import { Alarm } from '../alarm.ts';
import { backoff } from '../backoff.ts';
import {
  BATCH_SIZE,
  type Batch,
  type ConsumerOptions,
  type LogReader,
  type LogRecord,
} from '../log/event-log.ts';
import { inTransaction } from './bus-pool.ts';

/** News is announced; this is for the announcements that were missed, and for partitions of a member that died. */
const POLL_MS = 500;
/** Partitions claimed at once: what another member is to find is left to it. */
const MOST_PARTITIONS = 12;
/**
 * Takes every partition with news that no other member is at work on, and reads on from where the group stands, in one
 * round trip: the more waits, the more is handled per transaction.
 */
const CLAIM = `
  with claim as (
    select o.topic, o.partition, o.committed
    from bus.consumer_offset o join bus.partition p using (topic, partition)
    where o.consumer_group = $1 and o.topic = any ($2) and p.next_offset > o.committed
      and o.topic || '/' || o.partition <> all ($3::text[])
    order by o.served_at limit ${MOST_PARTITIONS} for update of o skip locked
  )
  select claim.topic, claim.partition, l."offset"::float8 as "offset", l.key, l.value
  from claim cross join lateral (
    select "offset", key, value from bus.log
    where topic = claim.topic and partition = claim.partition and "offset" >= claim.committed
    order by "offset" limit ${BATCH_SIZE}
  ) l
  order by claim.topic, claim.partition, l."offset"`;

const placeOf = ({ topic, partition }: LogRecord) => `${topic}/${partition}`;

interface GroupReaderOptions extends ConsumerOptions {
  readonly pool: pg.Pool;
  /** Makes topics and the group's offsets, before the first poll. */
  readonly prepare: () => Promise<void>;
}

/** Reads the log as one member of a group. Owning a partition is holding the lock on its offset row. */
export class GroupReader implements LogReader {
  readonly #options: GroupReaderOptions;
  readonly #alarm = new Alarm();
  readonly #paused = new Map<string, number>();
  #lastPoll = Date.now();
  #failures = 0;
  #stopping = false;
  readonly #ended: Promise<void>;

  constructor(options: GroupReaderOptions) {
    this.#options = options;
    this.#ended = this.#run();
  }

  lastPoll(): number {
    return this.#lastPoll;
  }

  /** Something was appended to a topic, or to any when none is named. */
  wake(topic: string | undefined): void {
    if (topic === undefined || this.#options.topics.includes(topic)) this.#alarm.ring();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#alarm.ring();
    await this.#ended;
  }

  async #run(): Promise<void> {
    let prepared = false;
    for (let isExpected = true; !this.#stopping; ) {
      try {
        if (!prepared) await this.#options.prepare();
        prepared = true;
        if (isExpected || (await this.#hasNews())) await this.#serveAll();
        this.#failures = 0;
      } catch {
        this.#failures += 1; // readiness tells of it: lastPoll stands still
      }
      if (!this.#stopping) isExpected = await this.#alarm.sleep(this.#pause());
    }
  }

  /** Whether to look closer: one cheap statement, where mostly nothing is to be found. */
  async #hasNews(): Promise<boolean> {
    const { rows } = await this.#options.pool.query({
      name: 'bus-peek',
      text: `select from bus.consumer_offset o join bus.partition p using (topic, partition)
        where o.consumer_group = $1 and o.topic = any ($2) and p.next_offset > o.committed limit 1`,
      values: [this.#options.group, this.#options.topics],
    });
    this.#lastPoll = Date.now();
    return rows.length > 0;
  }

  /** Until the next poll, or the end of the first pause before it. */
  #pause(): number {
    if (this.#failures > 0) return backoff(this.#failures);
    const ends = [...this.#paused.values()].map((end) => end - Date.now());
    return Math.max(1, Math.min(POLL_MS, ...ends));
  }

  /** Serves partitions until none has news. */
  async #serveAll(): Promise<void> {
    while (!this.#stopping && (await this.#serve())) if (!(await this.#hasNews())) return;
  }

  /** Claims partitions that have news and handles a batch of each; answers false when there are none. */
  #serve(): Promise<boolean> {
    return inTransaction(this.#options.pool, async (client) => {
      const batches = await this.#claim(client);
      this.#lastPoll = Date.now();
      if (batches.length === 0) return false;
      const outcomes = await this.#options.deliver(batches);
      const handled: LogRecord[] = [];
      for (const [index, batch] of batches.entries()) {
        const outcome = outcomes[index];
        if (outcome?.retryAfterMs !== undefined)
          this.#paused.set(placeOf(batch[0]), Date.now() + outcome.retryAfterMs);
        const last = outcome && batch[outcome.handled - 1];
        if (last) handled.push(last);
      }
      if (handled.length > 0) await this.#commit(client, handled);
      return true;
    });
  }

  async #claim(client: pg.PoolClient): Promise<Batch[]> {
    for (const [place, end] of this.#paused) if (end <= Date.now()) this.#paused.delete(place);
    const { rows } = await client.query<LogRecord>({
      name: 'bus-claim',
      text: CLAIM,
      values: [this.#options.group, this.#options.topics, [...this.#paused.keys()]],
    });
    return [...Map.groupBy(rows, placeOf).values()].flatMap(([first, ...rest]) =>
      first ? [[first, ...rest]] : [],
    );
  }

  /** @param handled the last record of each partition */
  async #commit(client: pg.PoolClient, handled: readonly LogRecord[]): Promise<void> {
    await client.query({
      name: 'bus-commit',
      text: `update bus.consumer_offset o set committed = handled.next, served_at = clock_timestamp()
        from unnest($2::text[], $3::int[], $4::bigint[]) as handled (topic, partition, next)
        where o.consumer_group = $1 and o.topic = handled.topic and o.partition = handled.partition`,
      values: [
        this.#options.group,
        handled.map(({ topic }) => topic),
        handled.map(({ partition }) => partition),
        handled.map(({ offset }) => offset + 1),
      ],
    });
  }
}
