import { type App, createServiceApp, type Logger } from '@interlace/service-kit';
import type { GatewayConfig } from './config.ts';
import { documentsRoutes } from './documents/documents.routes.ts';
import { forwarding } from './forwarding/forwarding.ts';
import { upstreamReadiness } from './forwarding/upstream-readiness.ts';
import { type Identity, identityRoutes } from './identity/identity.routes.ts';
import { liveRoute } from './live/live.route.ts';
import type { LiveStreams } from './live/live-streams.ts';
import './problems.ts';
import { upstreamsOf } from './upstreams.ts';

const VERSION = '0.1.0';

export interface GatewayParts {
  config: GatewayConfig;
  identity: Identity;
  streams: LiveStreams;
  /** Where the news comes from. */
  feed: { health(): { readonly reasons: string[] } };
  logger?: Logger;
}

/** The gateway, ready to listen or to be injected into. */
export async function createGateway({ config, identity, streams, feed, logger }: GatewayParts): Promise<App> {
  const upstreams = upstreamsOf(config);
  return createServiceApp({
    service: 'gateway',
    version: VERSION,
    config,
    logger,
    keys: { keys: [identity.key.publicJwk] },
    tags: {
      identity: 'Signing in, and who one is',
      live: 'News as they happen',
    },
    checks: {
      ...Object.fromEntries(
        upstreams.map((upstream) => [upstream.service, () => upstreamReadiness(upstream)]),
      ),
      'live-updates': () => feed.health().reasons,
    },
    registerRoutes: async (app) => {
      identityRoutes(app, identity);
      liveRoute(app, streams);
      await documentsRoutes(app, { upstreams, version: VERSION });
      for (const upstream of upstreams) await app.register(async (inner: App) => forwarding(inner, upstream));
    },
  });
}
