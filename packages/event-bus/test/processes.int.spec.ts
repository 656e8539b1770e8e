import { eventually } from '@interlace/testkit';
import { expect, test } from 'vitest';
import { endOf, startChild } from './support/child.ts';
import { handled } from './support/handled.ts';
import { cityId, violations } from './support/service.ts';
import { fullSize, onBothTransports, type World } from './support/world.ts';

const CONSUMER = './consumer-process.ts';
const RELAY = './relay-process.ts';

/** Kafka finds out about a dead member by its session time-out of ten seconds, PostgreSQL at once. */
const consumerKills = ({ transport }: World) => (fullSize ? 10 : transport.kind === 'kafka' ? 1 : 4);
const RELAY_KILLS = fullSize ? 10 : 3;

onBothTransports('processes', (world) => {
  test('a consumer killed in the middle of a batch, again and again: every effect once', async () => {
    const { database, transport, topicPrefix } = world();
    const group = world().group();
    const kills = consumerKills(world());
    const count = 400 * (kills + 1);
    const service = world().open();
    await service.bus.start();
    const publishing = Array.from({ length: 8 }, async (_, writer) => {
      for (let n = 0; n < count / 8; n += 1) await service.change(cityId((writer * 7 + n) % 40));
    });
    await Promise.all(publishing);
    const options = { url: database.runtimeUrl, group, transport, topicPrefix };
    for (let kill = 1; kill <= kills; kill += 1) {
      const before = (await service.effects(group)).length;
      const child = startChild(CONSUMER, { ...options, instance: `process ${kill}` });
      await eventually(async () => (await service.effects(group)).length > before, {
        timeout: 30_000,
        interval: 5,
      });
      child.kill('SIGKILL');
      await endOf(child);
    }
    expect((await service.effects(group)).length).toBeLessThan(count);
    startChild(CONSUMER, { ...options, instance: 'survivor' });
    const effects = await handled(service, group, count, 60_000);
    expect(effects).toHaveLength(count);
    expect(violations(effects)).toBe(0);
    expect(new Set(effects.map((effect) => effect.event_id)).size).toBe(count);
  }, 300_000);

  test('a relay killed between sending and clearing: nothing lost, every effect once', async () => {
    const { database, transport, topicPrefix } = world();
    const group = world().group();
    const service = world().open();
    // Its own relay does not run yet: `start` comes after the kills.
    for (let kill = 1; kill <= RELAY_KILLS; kill += 1) {
      for (let n = 0; n < 20; n += 1) await service.change(cityId(n));
      const child = startChild(RELAY, { url: database.runtimeUrl, transport, topicPrefix });
      expect(await endOf(child)).toBe('SIGKILL');
    }
    expect((await service.bus.status()).outboxBacklog).toBe(20 * RELAY_KILLS);
    service.listen(group);
    await service.bus.start();
    await service.change(cityId(99));
    const effects = await handled(service, group, 20 * RELAY_KILLS + 1);
    await eventually(async () => (await service.bus.status()).partitions.every(({ lag }) => lag === 0));
    expect(await service.effects(group)).toHaveLength(effects.length);
    expect(violations(effects)).toBe(0);
  }, 120_000);

  test('two instances share the partitions, and the survivor takes over those of the dead', async () => {
    const { database, transport, topicPrefix } = world();
    const group = world().group();
    const survivor = world().open({ instance: 'survivor' });
    survivor.listen(group);
    await survivor.bus.start();
    const other = startChild(CONSUMER, {
      url: database.runtimeUrl,
      group,
      transport,
      topicPrefix,
      instance: 'other',
    });
    let rounds = 0;
    const round = async () => {
      rounds += 1;
      await Promise.all(Array.from({ length: 40 }, (_, n) => survivor.change(cityId(n))));
    };
    await eventually(
      async () => {
        await round();
        const effects = await survivor.effects(group);
        expect(new Set(effects.map((effect) => effect.instance))).toEqual(new Set(['survivor', 'other']));
      },
      { timeout: 30_000, interval: 50 },
    );
    other.kill('SIGKILL');
    await endOf(other);
    await round();
    const effects = await handled(survivor, group, 40 * rounds, 40_000);
    expect(effects).toHaveLength(40 * rounds);
    expect(violations(effects)).toBe(0);
  }, 120_000);
});
