import type pg from 'pg';
import { Alarm } from '../alarm.ts';
import { backoff } from '../backoff.ts';
import { BATCH_SIZE, type ConsumerOptions, type LogReader, type LogRecord } from '../log/event-log.ts';
import { inTransaction } from './bus-pool.ts';

/** News is announced; this is for the announcements that were missed, and for partitions of a member that died. */
const POLL_MS = 500;
/** Partitions of one group handled side by side in one process. */
const LANES = 2;

/** A batch of one partition, which is ours until the transaction ends. */
interface Claim {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly LogRecord[];
}

/** Takes the partition with news that waited longest and reads on from where the group stands, in one round trip. */
const CLAIM = `
  with claim as (
    select o.topic, o.partition, o.committed
    from bus.consumer_offset o join bus.partition p using (topic, partition)
    where o.consumer_group = $1 and o.topic = any ($2) and p.next_offset > o.committed
      and o.topic || '/' || o.partition <> all ($3::text[])
    order by o.served_at limit 1 for update of o skip locked
  )
  select claim.topic, claim.partition, l."offset"::float8 as "offset", l.key, l.value
  from claim cross join lateral (
    select "offset", key, value from bus.log
    where topic = claim.topic and partition = claim.partition and "offset" >= claim.committed
    order by "offset" limit ${BATCH_SIZE}
  ) l
  order by l."offset"`;

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
  #lanes = 0;
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
        if (isExpected || (await this.#hasNews())) await this.#lane();
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

  /** Serves partitions one after the other until none has news; where there is work, another lane helps. */
  async #lane(): Promise<void> {
    this.#lanes += 1;
    let helper: Promise<void> | undefined;
    try {
      while (!this.#stopping && (await this.#serve())) {
        if (!(await this.#hasNews())) break;
        if (this.#lanes < LANES) helper ??= this.#lane().catch(() => {});
      }
    } finally {
      this.#lanes -= 1;
      await helper;
    }
  }

  /** Claims one partition that has news and handles a batch of it; answers false when there is none. */
  #serve(): Promise<boolean> {
    return inTransaction(this.#options.pool, async (client) => {
      const claim = await this.#claim(client);
      this.#lastPoll = Date.now();
      if (!claim) return false;
      const { handled, retryAfterMs } = await this.#options.deliver(claim.records);
      if (retryAfterMs !== undefined) {
        this.#paused.set(`${claim.topic}/${claim.partition}`, Date.now() + retryAfterMs);
      }
      const last = claim.records[handled - 1];
      if (last) await this.#commit(client, claim, last.offset + 1);
      return true;
    });
  }

  async #claim(client: pg.PoolClient): Promise<Claim | undefined> {
    for (const [place, end] of this.#paused) if (end <= Date.now()) this.#paused.delete(place);
    const { rows } = await client.query<LogRecord>({
      name: 'bus-claim',
      text: CLAIM,
      values: [this.#options.group, this.#options.topics, [...this.#paused.keys()]],
    });
    const [first] = rows;
    return first && { topic: first.topic, partition: first.partition, records: rows };
  }

  async #commit(client: pg.PoolClient, { topic, partition }: Claim, next: number): Promise<void> {
    await client.query({
      name: 'bus-commit',
      text: `update bus.consumer_offset set committed = $4, served_at = clock_timestamp()
        where consumer_group = $1 and topic = $2 and partition = $3`,
      values: [this.#options.group, topic, partition, next],
    });
  }
}
