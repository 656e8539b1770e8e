import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@interlace/testkit';
import { expect, test } from 'vitest';
import { handled } from './support/handled.ts';
import { ownPostgres, ownTransport } from './support/own-servers.ts';
import { cityId, violations } from './support/service.ts';
import { serviceDatabase } from './support/service-database.ts';
import { fullSize, onBothTransports } from './support/world.ts';

/** Readiness turns red after ten seconds without the log. */
const OUTAGE_MS = fullSize ? 30_000 : 12_000;
const DATABASE_OUTAGE_MS = fullSize ? 30_000 : 3_000;

onBothTransports('outages', (world) => {
  test('the consumer’s database is down: its partitions wait, nothing is parked, all is handled afterwards', async () => {
    const server = await ownPostgres();
    const own = await serviceDatabase(server.url);
    const group = world().group();
    const publisher = world().open();
    const consumer = world().open({ url: own.runtimeUrl });
    consumer.listen(group);
    await Promise.all([publisher.bus.start(), consumer.bus.start()]);
    for (let n = 0; n < 20; n += 1) await publisher.change(cityId(n % 5));
    await handled(consumer, group, 20);

    await server.stop();
    for (let n = 0; n < 20; n += 1) await publisher.change(cityId(n % 5));
    await sleep(DATABASE_OUTAGE_MS);
    await expect(consumer.change(cityId(1))).rejects.toThrow();
    await server.start();

    const effects = await handled(consumer, group, 40, 20_000);
    expect(effects).toHaveLength(40);
    expect(violations(effects)).toBe(0);
    expect(await consumer.bus.deadLetters.list()).toEqual([]);
    await consumer.bus.stop(); // before its server goes
  }, 120_000);

  test('the log is down: publishing goes on, readiness turns red, and everything arrives in order afterwards', async () => {
    const { transport, ...server } = await ownTransport(world().transport.kind);
    const group = world().group();
    const service = world().open({ transport });
    service.listen(group);
    await service.bus.start();
    await service.change(cityId(0));
    await handled(service, group, 1);
    expect(service.bus.health()).toEqual({ ready: true, reasons: [] });

    await server.stop();
    const stopped = Date.now();
    for (let n = 0; n < 40; n += 1) await service.change(cityId(n % 5));
    await eventually(() => !service.bus.health().ready, { timeout: 30_000, interval: 200 });
    expect(service.bus.health().reasons.join()).toMatch(
      /has not (reached the event log|got through) for 1\d s/,
    );
    // A process that is told to stop meanwhile does not wait for the log.
    const leaving = world().open({ transport });
    leaving.listen(group);
    await leaving.bus.start();
    const told = Date.now();
    await leaving.bus.stop();
    expect(Date.now() - told).toBeLessThan(8_000);
    await sleep(OUTAGE_MS - (Date.now() - stopped));
    await server.start();

    const effects = await handled(service, group, 41, 40_000);
    expect(effects).toHaveLength(41);
    expect(violations(effects)).toBe(0);
    await eventually(() => service.bus.health().ready, { timeout: 20_000 });
    await service.bus.stop();
  }, 180_000);
});
