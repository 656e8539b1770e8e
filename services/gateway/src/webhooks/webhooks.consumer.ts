import { type Envelope, topics } from '@interlace/contracts';
import type { Handlers, Subscription } from '@interlace/event-bus';
import type { GatewayDatabase, GatewayTx } from '../gateway.ts';
import { readAudience } from './audience.store.ts';
import { addNews, organisationsAsking } from './delivery.store.ts';
import { type NewsType, news, newsTypes, toMessage } from './webhook-news.ts';

export interface WebhooksConsumerOptions {
  database: Pick<GatewayDatabase, 'sql' | 'afterCommit'>;
  now: () => Date;
  /** Origin of the platform: the `source` of every message. */
  source: string;
  /** Told after the commit of something to deliver. */
  wake: () => void;
}

/** Keeps one delivery for every endpoint that asked for the news and may hear them, in the transaction of the inbox row. */
export function webhooksConsumer({
  database,
  now,
  source,
  wake,
}: WebhooksConsumerOptions): Subscription<GatewayTx> {
  const handle = (type: NewsType) => async (event: Envelope, tx: GatewayTx) => {
    const sql = database.sql(tx);
    const asking = await organisationsAsking(sql, type);
    if (asking.length === 0) return;
    const at = now();
    const message = toMessage(type, event, source);
    const entitled = new Set(await readAudience(sql, message.data, at.toISOString().slice(0, 10)));
    const audience = asking.filter((id) => entitled.has(id));
    if (audience.length === 0) return;
    await addNews(sql, { type, message, audience, now: at });
    database.afterCommit(tx, wake);
  };
  const handlers: Handlers<GatewayTx> = Object.fromEntries(
    newsTypes.map((type) => [news[type].definition.type, handle(type)]),
  );
  return {
    group: 'gateway-webhooks',
    topics: [topics.organisations, topics.rounds, topics.submissions, topics.scores, topics.releases],
    handlers,
  };
}
