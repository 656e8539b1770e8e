import pg from 'pg';
import { Alarm } from '../alarm.ts';
import { backoff } from '../backoff.ts';

/**
 * Hears when something was appended, to spare readers the wait for their next poll. Nothing depends on it: a missed
 * notification costs one poll interval.
 */
export class AppendListener {
  readonly #url: string;
  readonly #onAppend: (topic: string | undefined) => void;
  readonly #retry = new Alarm();
  #client: pg.Client | undefined;
  #stopping = false;
  readonly #ended: Promise<void>;

  /** @param onAppend told the topic; undefined after a time without ears */
  constructor(url: string, onAppend: (topic: string | undefined) => void) {
    this.#url = url;
    this.#onAppend = onAppend;
    this.#ended = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#retry.ring();
    await this.#client?.end().catch(() => {});
    await this.#ended;
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#stopping; ) {
      const listened = await this.#listen().catch(() => false);
      failures = listened ? 1 : failures + 1;
      if (!this.#stopping) await this.#retry.sleep(backoff(failures));
    }
  }

  /** Listens until the connection ends; answers whether it had been established. */
  async #listen(): Promise<boolean> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
    });
    const over = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
    });
    client.on('notification', ({ payload }) => this.#onAppend(payload));
    this.#client = client;
    try {
      await client.connect();
      await client.query('listen bus_appended');
      if (this.#stopping) return true;
      this.#onAppend(undefined);
      await over;
      return true;
    } finally {
      await client.end().catch(() => {});
    }
  }
}
