import { busTransport, createLogger, runService } from '@interlace/service-kit';
import { createGateway } from './app.ts';
import { readGatewayConfig } from './config.ts';
import { readSigningKey } from './credentials/signing-key.ts';
import { readIdentitySecret } from './identity/identity-secret.ts';
import { seedAccounts } from './identity/seeded-accounts.ts';
import { announceScores } from './live/announce-scores.ts';
import { liveStreams } from './live/live-streams.ts';
import { scoreFeed } from './live/score-feed.ts';
import { inviteFirstAdministrator } from './people/index.ts';

const config = readGatewayConfig();
const logger = createLogger(config, 'gateway');
const key = await readSigningKey(config.INTERLACE_SIGNING_KEY_FILE);
const secret = await readIdentitySecret(config.INTERLACE_IDENTITY_SECRET_FILE);

const streams = liveStreams(() => new Date());
const feed = scoreFeed({
  transport: busTransport(config),
  logger,
  tell: (news) => void announce(news),
});
const gateway = await createGateway({
  config,
  key,
  secret,
  streams,
  feed,
  logger,
});
const { app, auth, bus, channel, database, mailer, noticeMails, now, sweeper, webhooks } = gateway;
const announce = announceScores({ pool: database.pool, streams, logger, now });
const accounts = config.INTERLACE_SEEDED_ACCOUNTS_FILE;
if (accounts !== undefined) await seedAccounts(accounts, database, auth);
await inviteFirstAdministrator(gateway);
mailer.start();
webhooks.start();
noticeMails.start();
sweeper.start();
await runService(app, {
  config,
  database,
  bus: {
    failure: Promise.race([bus.failure, feed.failure]),
    async start() {
      await Promise.all([bus.start(), feed.start(), channel.start()]);
    },
    async stopConsumers() {
      await Promise.all([bus.stopConsumers(), feed.stop(), channel.stop()]);
    },
    async stop() {
      await Promise.all([bus.stop(), noticeMails.stop(), sweeper.stop(), webhooks.stop()]);
      await mailer.stop();
    },
  },
});
