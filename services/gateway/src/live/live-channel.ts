import { uuid } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Logger } from '@interlace/service-kit';
import pg from 'pg';
import { z } from 'zod';

const CHANNEL = 'gateway_live';
const CONNECT_MS = 2_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/** What instances of the gateway tell one another: where to look, never what is there. */
const message = z.discriminatedUnion('about', [
  z.object({ about: z.literal('notice'), noticeId: uuid }),
  z.object({ about: z.literal('presence'), cityId: uuid, submissionId: uuid }),
]);
export type LiveMessage = z.infer<typeof message>;

/** Tells every instance, this one included, once the transaction is committed; outside of one at once. */
export async function tellInstances(sql: SqlExecutor, told: LiveMessage): Promise<void> {
  await sql.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(told)]);
}

export interface LiveChannelOptions {
  /** Of the gateway's database. */
  url: string;
  logger: Logger;
  onMessage: (message: LiveMessage) => void;
  /** After a time without ears: nobody knows what was missed. */
  onGap: () => void;
}

export interface LiveChannel {
  /** Resolves when it listens, or when the first try failed: then it goes on trying. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Hears what instances tell one another through the database. */
export function liveChannel({ url, logger, onMessage, onGap }: LiveChannelOptions): LiveChannel {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isStopped = false;

  function hear(payload: string | undefined): void {
    const parsed = message.safeParse(parseJson(payload));
    // Another version of the gateway may tell what this one does not know.
    if (parsed.success) onMessage(parsed.data);
  }

  async function connect(failures: number): Promise<void> {
    const made = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    const lost = (count: number) => {
      if (client !== made || isStopped) return;
      client = undefined;
      made.end().catch(() => {});
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(count, 10), LONGEST_PAUSE_MS);
      retry = setTimeout(() => void connect(count + 1), pause).unref();
    };
    client = made;
    made.on('notification', ({ payload }) => hear(payload));
    made.on('error', () => lost(0));
    made.on('end', () => lost(0));
    try {
      await made.connect();
      await made.query(`LISTEN ${CHANNEL}`);
      if (failures > 0) onGap();
    } catch (error) {
      logger.warn({ err: error }, 'live updates of other instances cannot be heard');
      lost(failures);
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

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
