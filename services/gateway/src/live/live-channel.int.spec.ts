import { createLogger, openDatabase, uuidv7 } from '@interlace/service-kit';
import { eventually, type TestDatabase } from '@interlace/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gatewayDatabase } from '../../test/gateway-under-test.ts';
import type { GatewayDatabase } from '../gateway.ts';
import { PrismaClient } from '../generated/prisma/client.ts';
import { type LiveMessage, liveChannel, tellInstances } from './live-channel.ts';

let stored: TestDatabase;
let database: GatewayDatabase;
beforeAll(async () => {
  stored = await gatewayDatabase();
  database = openDatabase<PrismaClient>({ Client: PrismaClient, url: stored.runtimeUrl });
});
afterAll(async () => {
  await database.close();
  await stored.drop();
});

const logger = createLogger({ INTERLACE_LOG_LEVEL: 'silent' }, 'gateway');
function listener() {
  const heard: LiveMessage[] = [];
  const gaps = { count: 0 };
  const channel = liveChannel({
    url: stored.runtimeUrl,
    logger,
    onMessage: (message) => heard.push(message),
    onGap: () => {
      gaps.count += 1;
    },
  });
  return { heard, gaps, channel };
}
const notice = (): LiveMessage => ({ about: 'notice', noticeId: uuidv7() });

it('hears what is told with a transaction once it is committed, and what it cannot read not at all', async () => {
  const { heard, channel } = listener();
  await channel.start();
  const [kept, dropped] = [notice(), notice()];
  await database
    .transaction(async (tx) => {
      await tellInstances(database.sql(tx), dropped);
      throw new Error('rolled back');
    })
    .catch(() => {});
  await database.pool.query(`SELECT pg_notify('gateway_live', '{"about":"of a later release"}')`);
  await database.transaction((tx) => tellInstances(database.sql(tx), kept));
  await eventually(() => expect(heard).toEqual([kept]));
  await channel.stop();
});

it('says that it was deaf, and goes on, where its connection broke', async () => {
  const { heard, gaps, channel } = listener();
  await channel.start();
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN gateway_live'`,
  );
  await eventually(() => expect(gaps.count).toBe(1));
  const after = notice();
  await tellInstances(database.pool, after);
  await eventually(() => expect(heard).toEqual([after]));
  await channel.stop();
});
