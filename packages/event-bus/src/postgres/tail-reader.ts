import type pg from 'pg';
import { Alarm } from '../alarm.ts';
import { backoff } from '../backoff.ts';
import type { LogReader, LogRecord, TailOptions } from '../log/event-log.ts';

/** News is announced; this is for the announcements that were missed. */
const POLL_MS = 500;
const MOST_AT_ONCE = 500;

/** Reads what is appended from now on, from positions kept in memory. */
export class TailReader implements LogReader {
  readonly #pool: pg.Pool;
  readonly #options: TailOptions;
  readonly #next = new Map<string, number>();
  readonly #alarm = new Alarm();
  #lastPoll = Date.now();
  #stopping = false;
  #ended: Promise<void> = Promise.resolve();

  constructor(pool: pg.Pool, options: TailOptions) {
    this.#pool = pool;
    this.#options = options;
  }

  /** Fixes the present end of the topics as the beginning. */
  async start(): Promise<void> {
    const { rows } = await this.#pool.query<{ place: string; next: number }>(
      `select topic || '/' || partition as place, next_offset::float8 as next from bus.partition where topic = any ($1)`,
      [this.#options.topics],
    );
    for (const { place, next } of rows) this.#next.set(place, next);
    this.#ended = this.#run();
  }

  lastPoll(): number {
    return this.#lastPoll;
  }

  wake(topic: string | undefined): void {
    if (topic === undefined || this.#options.topics.includes(topic)) this.#alarm.ring();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#alarm.ring();
    await this.#ended;
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#stopping; ) {
      let full = false;
      try {
        full = (await this.#read()) === MOST_AT_ONCE;
        this.#lastPoll = Date.now();
        failures = 0;
      } catch {
        failures += 1;
      }
      if (!full && !this.#stopping) await this.#alarm.sleep(failures > 0 ? backoff(failures) : POLL_MS);
    }
  }

  async #read(): Promise<number> {
    const { rows } = await this.#pool.query<LogRecord>({
      name: 'bus-tail',
      text: `select l.topic, l.partition, l."offset"::float8 as "offset", l.key, l.value
        from bus.partition p
        join unnest($1::text[], $2::bigint[]) as seen (place, next) on seen.place = p.topic || '/' || p.partition
        join bus.log l on l.topic = p.topic and l.partition = p.partition and l."offset" >= seen.next
        where p.topic = any ($3) and p.next_offset > seen.next
        order by l.topic, l.partition, l."offset" limit ${MOST_AT_ONCE}`,
      values: [[...this.#next.keys()], [...this.#next.values()], this.#options.topics],
    });
    for (const record of rows) {
      this.#next.set(`${record.topic}/${record.partition}`, record.offset + 1);
      this.#options.deliver(record);
    }
    return rows.length;
  }
}
