import { topics } from '@interlace/contracts';
import { eventually } from '@interlace/testkit';
import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { handled } from './support/handled.ts';
import { cityId, type Effect, violations } from './support/service.ts';
import { onBothTransports } from './support/world.ts';

const JOINED = 'interlace.city-registry.network.joined.v1';

const projection = (effects: readonly Effect[]) =>
  effects.map(({ key, version, event_id }) => `${key} ${version} ${event_id}`).sort();

onBothTransports('replay', (world) => {
  test('a rebuild from the beginning gives the same projection, and the live group goes on after it', async () => {
    const group = world().group();
    const shadow = world().group();
    const service = world().open();
    service.listen(group);
    await service.bus.start();
    const publish = () => Promise.all(Array.from({ length: 150 }, (_, n) => service.change(cityId(n % 25))));
    await publish();
    const live = await handled(service, group, 150);

    const run = await service.bus.replay({
      group,
      topics: [topics.organisations],
      handlers: { [JOINED]: (event, tx) => service.record(shadow, event, tx) },
    });
    await run.caughtUp();
    const rebuilt = await service.effects(shadow);
    expect(violations(rebuilt)).toBe(0);
    expect(projection(rebuilt)).toEqual(projection(live));

    // Events after the first reading reach the shadow alone; adopted, the live group does not handle them again.
    await service.bus.stopConsumers();
    await publish();
    await eventually(async () => (await service.bus.status()).outboxBacklog === 0);
    await run.caughtUp();
    expect(await service.effects(shadow)).toHaveLength(300);
    await service.database.transaction((tx) => run.adopt(tx));
    await run.stop();
    await service.bus.start();
    await service.change(cityId(99));
    const after = await handled(service, group, 151);
    expect(after).toHaveLength(151);
    expect(after.map(({ key }) => key)).toContain(cityId(99));
  });

  test('lag and backlog are metrics', async () => {
    const registry = new Registry();
    const group = world().group();
    const service = world().open({ registry });
    service.listen(group);
    await service.change(cityId(1));
    expect(await registry.metrics()).toContain('interlace_bus_outbox_backlog 1');
    await service.bus.start();
    await handled(service, group, 1);
    await service.bus.stopConsumers();
    await service.change(cityId(1));
    await eventually(async () => {
      const lags = (await registry.metrics())
        .split('\n')
        .filter((line) => line.startsWith('interlace_bus_consumer_lag{'));
      expect(lags).toHaveLength(6);
      expect(lags.map((line) => line.split(' ')[1]).sort()).toEqual(['0', '0', '0', '0', '0', '1']);
    });
    expect(await registry.metrics()).toContain(`interlace_bus_events_handled_total{group="${group}"} 1`);
  });
});
