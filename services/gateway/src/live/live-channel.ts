import { uuid } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { type Listener, type Logger, listenTo } from '@interlace/service-kit';
import { z } from 'zod';

const CHANNEL = 'gateway_live';

/** What instances of the gateway tell one another: where to look, never what is there. */
const message = z.discriminatedUnion('about', [
  z.object({ about: z.literal('notice'), noticeId: uuid }),
  z.object({ about: z.literal('presence'), cityId: uuid, roundId: uuid, submissionId: uuid }),
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

/** Hears what instances tell one another through the database. */
export const liveChannel = ({ url, logger, onMessage, onGap }: LiveChannelOptions): Listener =>
  listenTo({
    url,
    channel: CHANNEL,
    onMessage: (payload) => {
      const parsed = message.safeParse(parseJson(payload));
      // Another version of the gateway may tell what this one does not know.
      if (parsed.success) onMessage(parsed.data);
    },
    onGap,
    onFault: (error) => logger.warn({ err: error }, 'live updates of other instances cannot be heard'),
  });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
