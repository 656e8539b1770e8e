import { busTransport, createLogger, runService } from '@interlace/service-kit';
import { createGateway } from './app.ts';
import { readGatewayConfig } from './config.ts';
import { readSeededAccounts } from './identity/seeded-accounts.ts';
import { readSigningKey } from './identity/signing-key.ts';
import { liveStreams } from './live/live-streams.ts';
import { scoreFeed } from './live/score-feed.ts';

const config = readGatewayConfig();
const now = () => new Date();
const logger = createLogger(config, 'gateway');
const key = await readSigningKey(config.INTERLACE_SIGNING_KEY_FILE);
const file = config.INTERLACE_SEEDED_ACCOUNTS_FILE;
const accounts = file === undefined ? undefined : await readSeededAccounts(file);

const streams = liveStreams(now);
const feed = scoreFeed({ transport: busTransport(config), logger, tell: streams.tell });
const app = await createGateway({ config, identity: { key, accounts, now }, streams, feed, logger });
await runService(app, {
  config,
  bus: { ...feed, stopConsumers: feed.stop },
});
