import { expect, test } from 'vitest';
import { handled } from './support/handled.ts';
import { cityId, type Service, violations } from './support/service.ts';
import { fullSize, onBothTransports } from './support/world.ts';

const WRITERS = 8;
const KEYS = 142;
const EVENTS = fullSize ? 20_000 : 2_000;

async function write(services: readonly Service[], count: number): Promise<void> {
  let written = 0;
  const writer = async (service: Service) => {
    while (written < count) {
      written += 1;
      await service.change(cityId(Math.floor(Math.random() * KEYS)));
    }
  };
  await Promise.all(
    Array.from({ length: WRITERS }, (_, n) => writer(services[n % services.length] as Service)),
  );
}

onBothTransports('delivery', (world) => {
  test('8 writers, 2 relays, 3 groups of 2 consumers: every event once in every group, in order per key', async () => {
    const groups = [world().group(), world().group(), world().group()];
    const services = [world().open(), world().open({ instance: 'two' })];
    for (const service of services) for (const group of groups) service.listen(group);
    await Promise.all(services.map((service) => service.bus.start()));
    await write(services, EVENTS);
    for (const group of groups) {
      const effects = await handled(services[0] as Service, group, EVENTS, 240_000);
      expect(violations(effects)).toBe(0);
      expect(effects).toHaveLength(EVENTS);
      expect(new Set(effects.map((effect) => effect.event_id)).size).toBe(EVENTS);
    }
  }, 300_000);

  test('an event is published when its transaction commits, and only then', async () => {
    const service = world().open();
    const group = world().group();
    service.listen(group);
    await service.bus.start();
    const refused = service.change(cityId(1), async () => {
      throw new Error('the business rule refuses');
    });
    await expect(refused).rejects.toThrow('refuses');
    await service.change(cityId(2));
    const [effect, ...others] = await handled(service, group, 1);
    expect(effect).toMatchObject({ key: cityId(2), version: 1 });
    expect(others).toEqual([]);
    expect(await service.database.pool.query('select id from city')).toEqual([{ id: cityId(2) }]);
  });

  test('a transaction that commits late is not skipped', async () => {
    const service = world().open();
    const group = world().group();
    service.listen(group);
    await service.bus.start();
    const published = Promise.withResolvers<void>();
    const hold = Promise.withResolvers<void>();
    const late = service.change(cityId(1), async () => {
      published.resolve();
      await hold.promise;
    });
    await published.promise;
    for (let n = 2; n < 12; n += 1) await service.change(cityId(n));
    await handled(service, group, 10);
    hold.resolve();
    await late;
    const effects = await handled(service, group, 11);
    expect(effects.at(-1)).toMatchObject({ key: cityId(1) });
  });

  test('stopping in the middle loses nothing and repeats nothing', async () => {
    const group = world().group();
    const first = world().open();
    first.listen(group);
    await first.bus.start();
    await Promise.all(Array.from({ length: 300 }, (_, n) => first.change(cityId(n % 30))));
    await handled(first, group, 20);
    await first.bus.stopConsumers();
    await first.bus.stop();
    expect((await first.effects(group)).length).toBeLessThanOrEqual(300);
    const second = world().open({ instance: 'two' });
    second.listen(group);
    await second.bus.start();
    const effects = await handled(second, group, 300);
    expect(effects).toHaveLength(300);
    expect(violations(effects)).toBe(0);
  });
});
