import { createEventBus } from '@interlace/event-bus';
import { busTransport, createLogger, openDatabase } from '@interlace/service-kit';
import { readComparisonConfig } from './config.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { dropOldShadows, newShadowName, rebuildProjection } from './projections/projection.rebuild.ts';

/** How long one step may take: the swap waits for everything the live consumers have handled. */
const TIMEOUT_MS = 120_000;

const config = readComparisonConfig();
const { INTERLACE_DATABASE_OWNER_URL: url, INTERLACE_DATABASE_URL: runtimeUrl } = config;
if (!url) throw new Error('INTERLACE_DATABASE_OWNER_URL is needed to rebuild');
const logger = createLogger(config, 'comparison-rebuild');
const shadow = newShadowName(new Date());
const database = openDatabase<PrismaClient>({
  Client: PrismaClient,
  url,
  schema: shadow,
  timeoutMs: TIMEOUT_MS,
});
const bus = createEventBus({ service: 'comparison', database, transport: busTransport(config), logger });
try {
  await dropOldShadows(database.pool, new Date());
  const runtimeRole = decodeURIComponent(new URL(runtimeUrl).username);
  await rebuildProjection({ database, bus, shadow, runtimeRole, tell: (step) => logger.info(step) });
} finally {
  await bus.stop();
  await database.close();
}
