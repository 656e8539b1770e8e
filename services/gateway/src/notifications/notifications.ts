import type { Subscription } from '@interlace/event-bus';
import type { App } from '@interlace/service-kit';
import type { Gateway, GatewayTx } from '../gateway.ts';
import { createNoticeMails, type NoticeMails } from './notice-mails.ts';
import { notificationsConsumer } from './notifications.consumer.ts';
import { notificationsRoutes } from './notifications.routes.ts';
import { settingsRoutes } from './settings.routes.ts';

export interface Notifications {
  /** To be registered with the bus before it starts. */
  subscription: Subscription<GatewayTx>;
  mails: NoticeMails;
  routes: (app: App) => void;
}

/** The room of notifications: who is told what, when, and how. */
export function createNotifications(
  parts: Pick<Gateway, 'config' | 'database' | 'mailer' | 'logger' | 'now'>,
): Notifications {
  const { config, database, now } = parts;
  const mails = createNoticeMails({ ...parts, publicUrl: new URL(config.INTERLACE_PUBLIC_URL) });
  return {
    subscription: notificationsConsumer({ database, now, wake: mails.wake }),
    mails,
    routes: (app) => {
      notificationsRoutes(app, { database, now });
      settingsRoutes(app, { database, now });
    },
  };
}
