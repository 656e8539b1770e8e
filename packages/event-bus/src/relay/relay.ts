import { Alarm } from '../alarm.ts';
import { backoff } from '../backoff.ts';
import type { Logger, Transactor } from '../event-bus.ts';
import type { EventLog } from '../log/event-log.ts';
import type { BusMetrics } from '../metrics.ts';
import { keyName, type PassResult, relayPass } from './relay-pass.ts';

/** Where nothing was published here: other instances of the service, and rows left by a killed one. */
const IDLE_MS = 1_000;
/** A refused record is tried again this often; somebody may have raised the broker's limit. */
const REFUSED_MS = 30_000;

interface RelayOptions<Tx> {
  readonly database: Transactor<Tx>;
  readonly log: EventLog;
  readonly logger: Logger;
  readonly metrics: BusMetrics;
}

/** Carries the outbox of one service into the log, for as long as it runs. */
export class Relay<Tx> {
  readonly #options: RelayOptions<Tx>;
  readonly #alarm = new Alarm();
  readonly #held = new Map<string, number>();
  #failures = 0;
  #lastSuccess = Date.now();
  #stopping = false;
  readonly #ended: Promise<void>;

  constructor(options: RelayOptions<Tx>) {
    this.#options = options;
    this.#ended = this.#run();
  }

  /** Something was written to the outbox by this process, and committed. */
  wake(): void {
    this.#alarm.ring();
  }

  /** When outbox and log were last both reached, or had nothing to do; milliseconds since the epoch. */
  lastSuccess(): number {
    return this.#lastSuccess;
  }

  /** Sends what is committed, unless the log cannot be reached, and ends. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#alarm.ring();
    await this.#ended;
  }

  async #run(): Promise<void> {
    for (let isExpected = false; ; ) {
      const lastRound = this.#stopping;
      const more = await this.#pass(isExpected);
      if (more && !(lastRound && this.#failures > 0)) continue;
      if (lastRound) return;
      isExpected = await this.#alarm.sleep(this.#failures > 0 ? backoff(this.#failures) : IDLE_MS);
    }
  }

  /** One batch; answers whether to go on at once. */
  async #pass(isExpected: boolean): Promise<boolean> {
    const { database, log, logger } = this.#options;
    try {
      const result = await relayPass(database, log, this.#heldKeys(), isExpected);
      this.#failures = 0;
      this.#lastSuccess = Date.now();
      this.#report(result);
      if (result.more && result.sent.length === 0) await this.#alarm.sleep(5); // another relay is at it
      return result.more;
    } catch (error) {
      this.#failures += 1;
      // The first failure is news, and then one a minute.
      if (this.#failures % 60 === 1) logger.warn({ err: error, failures: this.#failures }, 'relay waits');
      return false;
    }
  }

  #heldKeys(): string[] {
    for (const [key, until] of this.#held) if (until < Date.now()) this.#held.delete(key);
    return [...this.#held.keys()];
  }

  #report({ sent, refused }: PassResult): void {
    for (const publishedAt of sent) this.#options.metrics.relayed(Date.now() - publishedAt.getTime());
    for (const refusal of refused) {
      this.#held.set(keyName(refusal), Date.now() + REFUSED_MS);
      const { topic, key, cause } = refusal;
      this.#options.logger.error(
        { topic, key, err: cause },
        'the log refuses an event; its key is held back',
      );
    }
  }
}
