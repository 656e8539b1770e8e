import { networkFoundedV1, topics } from '@interlace/contracts';
import { eventually } from '@interlace/testkit';
import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { DomainFault } from '../src/index.ts';
import { handled } from './support/handled.ts';
import { cityId, versionOf } from './support/service.ts';
import { onBothTransports } from './support/world.ts';

onBothTransports('faults', (world) => {
  test('a poison event is parked and stays repairable; everything else goes on, in every group', async () => {
    const registry = new Registry();
    const service = world().open({ registry });
    const [group, other] = [world().group(), world().group()];
    let poison = true;
    service.listen(group, async (event) => {
      if (poison && event.data.organisationId === cityId(3) && versionOf(event) === 5) {
        throw new DomainFault('a population of minus one', 'impossible-figure');
      }
    });
    service.listen(other);
    await service.bus.start();
    await Promise.all(
      Array.from({ length: 10 }, async (_, n) => {
        for (let version = 1; version <= 20; version += 1) await service.change(cityId(n));
      }),
    );
    expect(await handled(service, other, 200)).toHaveLength(200);
    const effects = await handled(service, group, 199);
    const ofPoisonedKey = effects.filter((effect) => effect.key === cityId(3));
    expect(ofPoisonedKey.map((effect) => effect.version)).toEqual([
      1,
      2,
      3,
      4,
      ...Array.from({ length: 15 }, (_, n) => n + 6),
    ]);

    const [letter, ...more] = await eventually(async () => {
      const letters = await service.bus.deadLetters.list();
      expect(letters).not.toEqual([]);
      return letters;
    });
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      group,
      key: cityId(3),
      attempts: 3,
      code: 'impossible-figure',
      state: 'parked',
      eventType: 'interlace.city-registry.network.joined.v1',
      cause: expect.stringContaining('minus one'),
    });
    const id = letter?.id ?? '';
    const stored = await service.bus.deadLetters.get(id);
    expect(JSON.parse(String(stored?.original))).toMatchObject({
      id: letter?.eventId,
      data: { organisationId: cityId(3) },
    });
    expect(await registry.metrics()).toContain(
      `interlace_bus_events_parked_total{group="${group}",code="impossible-figure"} 1`,
    );

    expect(await service.bus.deadLetters.replay(id)).toMatchObject({ outcome: 'failed' });
    poison = false;
    expect(await service.bus.deadLetters.replay(id)).toEqual({ outcome: 'replayed' });
    expect(await handled(service, group, 200)).toHaveLength(200);
    expect(await service.bus.deadLetters.replay(id)).toEqual({ outcome: 'already-settled' });
    expect(await service.bus.deadLetters.discard('no such letter', 'typo')).toEqual({ outcome: 'not-found' });
  });

  test('bytes that are no event and types of a future release are parked as they came', async () => {
    const service = world().open();
    const group = world().group();
    service.listen(group);
    const future = {
      specversion: '1.0',
      id: '018f4e60-0000-7000-8000-00000000f00d',
      source: '/city-registry',
      type: 'interlace.city-registry.network.joined.v9',
      subject: cityId(1),
      time: '2026-01-01T00:00:00Z',
      datacontenttype: 'application/json',
      dataschema: '#',
      partitionkey: cityId(1),
      data: { everything: 'else' },
    };
    const wrongData = {
      ...future,
      id: '018f4e60-0000-7000-8000-00000000beef',
      type: 'interlace.city-registry.network.joined.v1',
    };
    const values = ['{ not json \u0000', JSON.stringify(future), JSON.stringify(wrongData)];
    await world().append(values.map((value) => ({ topic: topics.organisations, key: cityId(1), value })));
    await service.bus.start();
    await service.change(cityId(1));
    await handled(service, group, 1);
    const letters = await service.bus.deadLetters.list();
    expect(letters.map((letter) => letter.code).reverse()).toEqual([
      'malformed-event',
      'unknown-event-type',
      'malformed-event',
    ]);
    expect(letters.map((letter) => letter.attempts)).toEqual([3, 3, 3]);
    const originals = await Promise.all(
      letters.map(async ({ id }) => String((await service.bus.deadLetters.get(id))?.original)),
    );
    expect(originals.reverse()).toEqual(values);
    const [newest] = await service.bus.deadLetters.list({ limit: 1 });
    expect(await service.bus.deadLetters.list({ before: newest?.id ?? '' })).toHaveLength(2);
    expect(await service.bus.deadLetters.discard(newest?.id ?? '', 'sent by mistake')).toEqual({
      outcome: 'discarded',
    });
    expect(await service.bus.deadLetters.get(newest?.id ?? '')).toMatchObject({
      state: 'discarded',
      reason: 'sent by mistake',
    });
  });

  test('a handler that fails twice and then succeeds applies once, with its key in order', async () => {
    const service = world().open();
    const group = world().group();
    let failures = 0;
    service.listen(group, async (event) => {
      if (versionOf(event) === 2 && failures < 2) {
        failures += 1;
        throw new TypeError('undefined is not a city');
      }
    });
    await service.bus.start();
    for (let n = 0; n < 4; n += 1) await service.change(cityId(1));
    const effects = await handled(service, group, 4);
    expect(effects.map((effect) => effect.version)).toEqual([1, 2, 3, 4]);
    expect(failures).toBe(2);
    expect(await service.bus.deadLetters.list()).toEqual([]);
  });

  test('a fault of database or network is tried again without limit and never parked', async () => {
    const service = world().open();
    const group = world().group();
    let refusals = 0;
    service.listen(group, async (event) => {
      if (event.data.organisationId !== cityId(1) || refusals >= 5) return;
      refusals += 1;
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    });
    await service.bus.start();
    await service.change(cityId(1));
    await handled(service, group, 1);
    expect(refusals).toBe(5);
    expect(await service.bus.deadLetters.list()).toEqual([]);
  });

  test('an event the log refuses holds back the later ones of its key, and no other', async () => {
    const service = world().open();
    const group = world().group();
    service.listen(group);
    const heard: string[] = [];
    service.bus.subscribe({
      group: world().group(),
      topics: [topics.networks],
      handlers: { [networkFoundedV1.type]: async (event) => void heard.push(event.data.code) },
    });
    await service.bus.start();
    const found = (networkId: string, code: string, name: string) => ({
      networkId,
      code,
      name,
      fictitious: true,
    });
    await service.database.transaction(async (tx) => {
      // Two megabytes: above Kafka's limit for one record, nothing to PostgreSQL.
      const large = found(cityId(1), 'large', 'x'.repeat(2_000_000));
      await service.bus.publish(tx, networkFoundedV1, [
        large,
        found(cityId(1), 'after', ''),
        found(cityId(2), 'other', ''),
      ]);
    });
    await service.change(cityId(1));
    await handled(service, group, 1);
    const refuses = world().transport.kind === 'kafka';
    await expect.poll(() => [...heard].sort()).toEqual(refuses ? ['other'] : ['after', 'large', 'other']);
    expect((await service.bus.status()).outboxBacklog).toBe(refuses ? 2 : 0);
  });
});
