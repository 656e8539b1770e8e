import { networkFoundedV1, topics } from '@interlace/contracts';
import {
  busLogMigrations,
  busMigrations,
  createEventBus,
  DomainFault,
  type EventBus,
} from '@interlace/event-bus';
import { eventually, type TestDatabase, testDatabase } from '@interlace/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureMigrations } from '../../test/fixture/database.ts';
import { type Shell, shellWith } from '../../test/fixture/shell.ts';
import { PrismaClient } from '../generated/fixture/client.ts';
import { createLogger, type Database, digest, migrate, openDatabase, type Tx, uuidv7 } from '../index.ts';

const base = '/api/v1/operations/fixture';
let databases: TestDatabase[];
let database: Database<PrismaClient>;
let bus: EventBus<Tx<PrismaClient>>;
let shell: Shell;
/** While true the handler refuses every event. */
let isBroken = true;

beforeAll(async () => {
  const directories = [busMigrations, ...fixtureMigrations];
  databases = await Promise.all([
    testDatabase({
      name: 'kit-operations',
      migrate: (ownerUrl, runtimeRole) => migrate({ ownerUrl, runtimeRole, directories }),
    }),
    testDatabase({
      name: 'kit-operations-bus',
      migrate: (ownerUrl, runtimeRole) => migrate({ ownerUrl, runtimeRole, directories: [busLogMigrations] }),
    }),
  ]);
  const [own, log] = databases;
  if (!own || !log) throw new Error('no databases');
  database = openDatabase({ Client: PrismaClient, url: own.runtimeUrl });
  const logger = createLogger({ INTERLACE_LOG_LEVEL: 'silent' }, 'fixture');
  bus = createEventBus({
    service: 'fixture',
    database,
    transport: { kind: 'postgres', url: log.runtimeUrl },
    logger,
  });
  bus.subscribe({
    group: 'fixture-networks',
    topics: [topics.networks],
    handlers: {
      'interlace.city-registry.network.founded.v1': async ({ data }, tx) => {
        if (isBroken) throw new DomainFault('no such thing as a network', 'no-network');
        await tx.note.create({ data: { id: data.networkId, author: 'bus', text: data.code } });
      },
    },
  });
  await bus.start();
  shell = await shellWith(async () => {}, { database, bus });
});

afterAll(async () => {
  await shell.app.close();
  await bus.stop();
  await database.close();
  await Promise.all(databases.map((each) => each.drop()));
});

async function ask(method: 'GET' | 'POST', path: string, payload?: object) {
  const headers = await shell.identity.bearer({ roles: ['platform-administrator'] });
  const response = await shell.app.inject({ method, url: `${base}${path}`, headers, payload });
  return { status: response.statusCode, body: response.json() };
}

/** Publishes an event the handler refuses; answers the id under which it is parked. */
async function park(code: string): Promise<string> {
  const networkId = uuidv7();
  await database.transaction((tx) =>
    bus.publish(tx, networkFoundedV1, { networkId, code, name: code, fictitious: true }),
  );
  return eventually(async () => {
    const { body } = await ask('GET', '/dead-letters?state=parked');
    return body.items.find(({ key }: { key: string }) => key === networkId)?.id ?? false;
  });
}

describe('an operator', () => {
  it('lists, inspects, replays and discards what could not be handled', async () => {
    const first = await park('first');
    const second = await park('second');

    const inspected = await ask('GET', `/dead-letters/${first}`);
    expect(inspected.body).toMatchObject({
      code: 'no-network',
      group: 'fixture-networks',
      attempts: 3,
      state: 'parked',
    });
    const { base64, text } = inspected.body.original;
    expect(JSON.parse(text).data.code).toBe('first');
    expect(Buffer.from(base64, 'base64').toString()).toBe(text);

    expect(await ask('POST', `/dead-letters/${first}/replay`)).toMatchObject({
      status: 409,
      body: { code: 'replay-failed' },
    });
    isBroken = false;
    expect(await ask('POST', `/dead-letters/${first}/replay`)).toMatchObject({
      status: 200,
      body: { state: 'replayed' },
    });
    expect(await ask('POST', `/dead-letters/${first}/replay`)).toMatchObject({
      status: 409,
      body: { code: 'dead-letter-settled' },
    });
    expect(await database.client.note.findMany()).toMatchObject([{ author: 'bus', text: 'first' }]);

    const discard = (payload: object) => ask('POST', `/dead-letters/${second}/discard`, payload);
    expect(await discard({ reason: ' ' })).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/reason' }] },
    });
    expect(await discard({ reason: 'a test network' })).toMatchObject({
      status: 200,
      body: { state: 'discarded' },
    });
    const settled = await ask('GET', '/dead-letters?state=discarded');
    expect(settled.body.items).toMatchObject([{ id: second, reason: 'a test network' }]);

    const { body } = await ask('GET', '/audit-entries');
    const acts = body.items.map(({ action, objectId, after }: Record<string, unknown>) => [
      action,
      objectId,
      after,
    ]);
    expect(acts).toEqual([
      ['fixtureDiscardDeadLetter', second, { state: 'discarded', reason: digest('a test network') }],
      ['fixtureReplayDeadLetter', first, { state: 'replayed' }],
      ['fixtureDeadLetter', first, null],
    ]);
  });

  it('pages through them', async () => {
    const one = await ask('GET', '/dead-letters?limit=1');
    const two = await ask('GET', `/dead-letters?limit=1&cursor=${one.body.nextCursor}`);
    expect([one.body.items.length, two.body.items.length, two.body.nextCursor]).toEqual([1, 1, null]);
    expect(one.body.items[0].id).not.toBe(two.body.items[0].id);
  });

  it('is told what does not exist', async () => {
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/replay'],
    ] as const) {
      expect((await ask(method, `/dead-letters/${uuidv7()}${path}`)).status).toBe(404);
    }
    expect((await ask('GET', '/dead-letters/1')).status).toBe(400);
  });

  it('sees lag and backlog of the bus', async () => {
    await eventually(async () => {
      const { body } = await ask('GET', '/event-bus');
      expect(body).toMatchObject({ ready: true, reasons: [], outboxBacklog: 0 });
      const sum = (field: 'end' | 'lag') =>
        body.partitions.reduce(
          (total: number, partition: Record<typeof field, number>) => total + partition[field],
          0,
        );
      expect([sum('end'), sum('lag')]).toEqual([2, 0]);
    });
  });
});

it('is for the platform administrator alone', async () => {
  for (const role of ['network-manager', 'city-coordinator'] as const) {
    const headers = await shell.identity.bearer({ roles: [role] });
    expect((await shell.app.inject({ url: `${base}/dead-letters`, headers })).statusCode).toBe(403);
  }
});
