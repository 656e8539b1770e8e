import type { Subscription } from '@interlace/event-bus';
import type { App } from '@interlace/service-kit';
import type { Registry } from 'prom-client';
import type { Gateway, GatewayTx } from '../gateway.ts';
import { deliveriesRoutes } from './deliveries.routes.ts';
import { createDispatcher, type Dispatcher } from './dispatcher.ts';
import { endpointsRoutes } from './endpoints.routes.ts';
import { createPost } from './post.ts';
import { createSafe, type Safe } from './webhook-secret.ts';
import { webhooksConsumer } from './webhooks.consumer.ts';

/** What the routes of webhooks are given. */
export interface WebhooksRoom extends Pick<Gateway, 'database' | 'now'> {
  allowPrivate: boolean;
  source: string;
  safe: Safe;
  /** Wakes the dispatcher once the transaction is committed. */
  wakeAfter: (tx: GatewayTx) => void;
}

export interface Webhooks {
  /** To be registered with the bus before it starts. */
  subscription: Subscription<GatewayTx>;
  dispatcher: Dispatcher;
  routes: (app: App) => void;
}

export interface WebhooksParts extends Pick<Gateway, 'config' | 'database' | 'mailer' | 'logger' | 'now'> {
  /** The identity secret, of which the key that encrypts webhooks' secrets is derived. */
  secret: string;
  registry: Registry;
}

/** The room of webhooks: what is kept for whom, and its delivery. */
export function createWebhooks(parts: WebhooksParts): Webhooks {
  const { config, database, mailer, logger, registry, now, secret } = parts;
  const allowPrivate = config.INTERLACE_WEBHOOKS_ALLOW_PRIVATE;
  const source = new URL(config.INTERLACE_PUBLIC_URL).origin;
  const safe = createSafe(secret);
  const post = createPost({ allowPrivate });
  const dispatcher = createDispatcher({ database, mailer, safe, post, logger, registry, now });
  const wakeAfter = (tx: GatewayTx) => database.afterCommit(tx, dispatcher.wake);
  const room: WebhooksRoom = { database, now, allowPrivate, source, safe, wakeAfter };
  return {
    dispatcher,
    subscription: webhooksConsumer({ database, now, source, wake: dispatcher.wake }),
    routes: (app) => {
      endpointsRoutes(app, room);
      deliveriesRoutes(app, room);
    },
  };
}
