import pg from 'pg';

const CONNECT_MS = 2_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

export interface ListenerOptions {
  /** Of the database whose `NOTIFY` is to be heard. */
  url: string;
  /** An SQL name, never taken from outside. */
  channel: string;
  onMessage: (payload: string) => void;
  /** After a time without ears: nobody knows what was missed. */
  onGap: () => void;
  /** A try to connect failed; there will be others. */
  onFault: (error: unknown) => void;
}

export interface Listener {
  /** Resolves when it listens, or when the first try failed: then it goes on trying. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Hears what is told with `NOTIFY`, on a connection of its own that is opened anew whenever it breaks. What is told while
 * it is deaf is not heard.
 */
export function listenTo({ url, channel, onMessage, onGap, onFault }: ListenerOptions): Listener {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isStopped = false;

  function lose(lost: pg.Client, failures: number): void {
    if (client !== lost || isStopped) return;
    client = undefined;
    lost.end().catch(() => {});
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failures, 10), LONGEST_PAUSE_MS);
    retry = setTimeout(() => void connect(failures + 1), pause).unref();
  }

  async function connect(failures: number): Promise<void> {
    const made = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    client = made;
    made.on('notification', ({ payload = '' }) => onMessage(payload));
    made.on('error', () => lose(made, 0));
    made.on('end', () => lose(made, 0));
    try {
      await made.connect();
      await made.query(`LISTEN ${channel}`);
      if (failures > 0) onGap();
    } catch (error) {
      onFault(error);
      lose(made, failures);
    }
  }

  return {
    start: () => connect(0),
    async stop() {
      isStopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
