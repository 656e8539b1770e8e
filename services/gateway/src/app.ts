import { createEventBus } from '@interlace/event-bus';
import {
  type App,
  busTransport,
  createServiceApp,
  type Listener,
  type Logger,
  openDatabase,
} from '@interlace/service-kit';
import { Registry } from 'prom-client';
import { apiKeys, createApiKeys } from './api-keys/index.ts';
import type { GatewayConfig } from './config.ts';
import { createCredentials } from './credentials/credentials.ts';
import type { SigningKey } from './credentials/signing-key.ts';
import { directoryOf } from './directory/directory.consumer.ts';
import { documentsRoutes } from './documents/documents.routes.ts';
import { forwarding } from './forwarding/forwarding.ts';
import { upstreamReadiness } from './forwarding/upstream-readiness.ts';
import type { Gateway, GatewayTx } from './gateway.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createAttempts } from './identity/attempts.ts';
import { createAuth } from './identity/auth.ts';
import { identityRoutes } from './identity/identity.routes.ts';
import { meRoutes } from './identity/me.routes.ts';
import { readOpenidProviders } from './identity/openid-providers.ts';
import { principalOfSession } from './identity/principal-of-session.ts';
import { liveRoute } from './live/live.route.ts';
import { liveChannel } from './live/live-channel.ts';
import type { LiveStreams } from './live/live-streams.ts';
import { createMailer } from './mail/mailer.ts';
import { mailsRoute } from './mail/mails.route.ts';
import { announceNotice } from './notifications/announce-notice.ts';
import { createNotifications, type Notifications } from './notifications/notifications.ts';
import { people } from './people/index.ts';
import { presenceRoute } from './presence/presence.route.ts';
import { announcePresence, type PresenceSweeper, presenceSweeper } from './presence/presence.ts';
import './problems.ts';
import { ownDataRoutes } from './own-data/own-data.routes.ts';
import { prepareErasure } from './own-data/prepare-erasure.ts';
import { portalRoutes } from './portal/portal.routes.ts';
import { upstreamsOf } from './upstreams.ts';
import { createWebhooks, type Webhooks } from './webhooks/webhooks.ts';

const VERSION = '0.1.0';

export interface GatewayParts {
  config: GatewayConfig;
  key: SigningKey;
  /** Signs cookies, encrypts second factors. */
  secret: string;
  streams: LiveStreams;
  /** Where the news comes from. */
  feed: { health(): { readonly reasons: string[] } };
  logger: Logger;
  /** Tests share one broker. */
  topicPrefix?: string;
  now?: () => Date;
}

export interface GatewayService extends Gateway {
  readonly app: App;
  /** Delivers what waits, once it is started. */
  readonly webhooks: Webhooks['dispatcher'];
  /** Writes mails about notices that fall due, once it is started. */
  readonly noticeMails: Notifications['mails'];
  /** Forgets who is gone, once it is started. */
  readonly sweeper: PresenceSweeper;
  /** Hears what other instances have to tell, once it is started. */
  readonly channel: Listener;
}

/** The gateway, built and not yet started. */
export async function createGateway(parts: GatewayParts): Promise<GatewayService> {
  const { config, key, secret, streams, feed, logger, topicPrefix, now = () => new Date() } = parts;
  const metrics = new Registry();
  const database = openDatabase<PrismaClient>({
    Client: PrismaClient,
    url: config.INTERLACE_DATABASE_URL,
    poolSize: config.INTERLACE_DATABASE_POOL_SIZE,
  });
  const bus = createEventBus({
    service: 'gateway',
    database,
    transport: busTransport(config),
    logger,
    registry: metrics,
    now,
    topicPrefix,
  });
  const publicUrl = new URL(config.INTERLACE_PUBLIC_URL);
  const { INTERLACE_SMTP_URL: smtpUrl, INTERLACE_MAIL_FROM: from } = config;
  const mailer = createMailer({ database, logger, now, smtpUrl, from });
  const providers = await readOpenidProviders(config.INTERLACE_OPENID_PROVIDERS_FILE);
  const auth = createAuth({ database, publicUrl, secret, logger, providers });
  const { INTERLACE_REQUIRE_SECOND_FACTOR: secondFactorRoles } = config;
  const attempts = createAttempts({ pool: database.pool, secret, now });
  const sessionCookie = (await auth.$context).authCookies.sessionToken.name;
  const keys = createApiKeys({ database, logger, now, secondFactorRoles });
  const credentials = createCredentials({
    key,
    now,
    publicUrl,
    sessionCookie,
    principalOfSession: (cookie) =>
      principalOfSession({ auth, database, now, secondFactorRoles }, `${sessionCookie}=${cookie}`),
    principalOfKey: keys.principalOf,
    admitKey: keys.admit,
  });
  bus.subscribe(directoryOf(credentials.forget));
  const webhooks = createWebhooks({ config, database, mailer, logger, now, secret, registry: metrics });
  bus.subscribe(webhooks.subscription);
  const notifications = createNotifications({ config, database, mailer, logger, now });
  bus.subscribe(notifications.subscription);
  const listeners = { database, streams, logger, now };
  const channel = liveChannel({
    url: config.INTERLACE_DATABASE_URL,
    logger,
    onMessage: (message) => {
      const told =
        message.about === 'notice'
          ? announceNotice(listeners, message.noticeId)
          : announcePresence(listeners, message);
      told.catch((error: unknown) => logger.warn({ err: error }, 'live updates were not told'));
    },
    // Whoever listens connects again, and reads what there is.
    onGap: streams.closeAll,
  });
  const sweeper = presenceSweeper(listeners);
  const gateway: Gateway = { config, database, bus, auth, attempts, mailer, credentials, logger, now };
  const upstreams = upstreamsOf(config);
  const app = await createServiceApp({
    service: 'gateway',
    version: VERSION,
    config,
    database,
    bus,
    logger,
    registry: metrics,
    keys: { keys: [key.publicJwk] },
    credentials: credentials.plugin,
    // The shell knows transactions of any service; here it is the gateway's.
    beforeErasure: (tx, subject) => prepareErasure(gateway, tx as GatewayTx, subject),
    isBehindTls: publicUrl.protocol === 'https:',
    tags: {
      identity: 'Signing in, and who one is',
      people: 'Members of organisations, invitations, accounts',
      'api-keys': 'Keys of external systems: scopes, quotas, rotation, usage',
      'own-data': 'What the platform holds about a person, and the end of it',
      live: 'News as they happen',
      notifications: 'What people are told, how and when',
      presence: 'Who has a submission open',
      mails: 'What the platform writes to people',
      webhooks: 'News delivered to addresses of an organisation, and the log of it',
    },
    checks: {
      ...Object.fromEntries(
        upstreams.map((upstream) => [upstream.service, () => upstreamReadiness(upstream)]),
      ),
      'live-updates': () => feed.health().reasons,
    },
    registerRoutes: async (routes) => {
      meRoutes(routes, key);
      await identityRoutes(routes, gateway, providers);
      apiKeys(routes, gateway, keys);
      people(routes, gateway);
      ownDataRoutes(routes, gateway, upstreams);
      mailsRoute(routes, gateway);
      webhooks.routes(routes);
      notifications.routes(routes);
      presenceRoute(routes, gateway);
      liveRoute(routes, streams, credentials);
      await documentsRoutes(routes, { upstreams, version: VERSION });
      for (const upstream of upstreams)
        await routes.register(async (inner: App) => forwarding(inner, upstream));
      await portalRoutes(routes, config.INTERLACE_PORTAL_DIRECTORY);
    },
  });
  return {
    app,
    webhooks: webhooks.dispatcher,
    noticeMails: notifications.mails,
    sweeper,
    channel,
    ...gateway,
  };
}
