import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteDatabase } from '../../test/fixture/database.ts';
import { PrismaClient } from '../generated/fixture/client.ts';
import { type Database, openDatabase, type Tx, uuidv7 } from '../index.ts';
import { isDatabaseUnreachable, refusesInput } from './database-faults.ts';

let url: string;
let database: Database<PrismaClient>;
let drop: () => Promise<void>;

beforeAll(async () => {
  const made = await noteDatabase();
  url = made.runtimeUrl;
  drop = made.drop;
  database = openDatabase({ Client: PrismaClient, url });
});

beforeEach(() => database.client.note.deleteMany().then(() => {}));

afterAll(async () => {
  await database.close();
  await drop();
});

type NoteTx = Tx<PrismaClient>;
const insert = 'insert into note (id, author, text) values ($1, $2, $3)';
const byModel = (tx: NoteTx, text: string) =>
  tx.note.create({ data: { id: uuidv7(), author: 'model', text } });
const bySql = (tx: NoteTx, text: string) => database.sql(tx).query(insert, [uuidv7(), 'sql', text]);
const stored = async () =>
  (await database.client.note.findMany({ orderBy: { text: 'asc' } })).map(({ text }) => text);
const rejection = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a transaction', () => {
  it('holds models and plain SQL together, each seeing the other', async () => {
    const seen = await database.transaction(async (tx) => {
      await bySql(tx, 'a');
      await byModel(tx, 'b');
      await bySql(tx, 'c');
      const [row] = await database
        .sql(tx)
        .query<{ count: number }>('select count(*)::int as count from note');
      return [await tx.note.count(), row?.count, (await tx.$queryRaw<unknown[]>`select 1 from note`).length];
    });
    expect(seen).toEqual([3, 3, 3]);
    expect(await stored()).toEqual(['a', 'b', 'c']);
  });

  it('leaves nothing of either behind when the work fails', async () => {
    const fault = new Error('changed my mind');
    const failing = database.transaction(async (tx) => {
      await byModel(tx, 'a');
      await bySql(tx, 'b');
      throw fault;
    });
    await expect(failing).rejects.toBe(fault);
    expect(await stored()).toEqual([]);
  });

  it('says so when an error inside was swallowed, for nothing was stored', async () => {
    const swallowing = database.transaction(async (tx) => {
      await byModel(tx, 'a');
      await byModel(tx, 'a').catch(() => {});
    });
    await expect(swallowing).rejects.toThrow('nothing was stored');
    expect(await stored()).toEqual([]);
  });

  it('has the work done that waits for the commit, after it and only then', async () => {
    const seen: Promise<string[]>[] = [];
    const look = () => void seen.push(stored());
    const note = async (tx: NoteTx) => {
      database.afterCommit(tx, look);
      await byModel(tx, 'a');
      expect(seen).toEqual([]);
    };
    await database.transaction(note);
    expect(await Promise.all(seen)).toEqual([['a']]);
    await expect(database.transaction(note)).rejects.toThrow(); // the same id again
    expect(seen).toHaveLength(1);
  });

  it('cannot be used after its end', async () => {
    let kept: NoteTx | undefined;
    await database.transaction(async (tx) => {
      kept = tx;
      await byModel(tx, 'a');
    });
    if (!kept) throw new Error('no transaction ran');
    const tx = kept;
    expect(() => database.sql(tx)).toThrow('not open');
    await expect(byModel(tx, 'late')).rejects.toThrow();
    expect(await stored()).toEqual(['a']);
  });

  it('is run again after a deadlock, and both writers get through', async () => {
    const both = [uuidv7(), uuidv7()];
    await database.client.note.createMany({ data: both.map((id) => ({ id, author: 'x', text: id })) });
    let arrived = 0;
    const met = Promise.withResolvers<void>();
    const lockBoth = (order: string[]) =>
      database.transaction(async (tx) => {
        for (const id of order) {
          await database.sql(tx).query('update note set stars = stars + 1 where id = $1', [id]);
          arrived += 1;
          if (arrived === 2) met.resolve();
          await met.promise;
        }
      });
    await Promise.all([lockBoth(both), lockBoth(both.toReversed())]);
    expect((await database.client.note.findMany()).map(({ stars }) => stars)).toEqual([2, 2]);
  });

  it('runs side by side with others up to the size of the pool and beyond', async () => {
    const texts = Array.from({ length: 50 }, (_, index) => String(index).padStart(2, '0'));
    await Promise.all(texts.map((text) => database.transaction((tx) => byModel(tx, text))));
    expect(await stored()).toEqual(texts);
  });
});

describe('a fault', () => {
  it.each([
    ['NUL by model', () => database.transaction((tx) => byModel(tx, 'a\u0000b'))],
    ['NUL by SQL', () => database.transaction((tx) => bySql(tx, 'a\u0000b'))],
    ['a number out of range', () => database.pool.query('select $1::int', ['99999999999'])],
    ['a UUID that is none', () => database.pool.query('select $1::uuid', ['x'])],
  ])('of input is told apart: %s', async (_what, attempt) => {
    const error = await rejection(attempt());
    expect([refusesInput(error), isDatabaseUnreachable(error)]).toEqual([true, false]);
  });

  it('of logic is neither', async () => {
    const error = await rejection(database.pool.query('select nonsense'));
    expect([refusesInput(error), isDatabaseUnreachable(error)]).toEqual([false, false]);
  });
});

describe('a database out of reach', () => {
  const attempts = (away: Database<PrismaClient>) => [
    ['transaction', () => away.transaction((tx) => byModel(tx, 'a'))] as const,
    ['model', () => away.client.note.count()] as const,
    ['sql', () => away.pool.query('select 1')] as const,
    ['ping', () => away.ping()] as const,
  ];

  it('is recognised when nobody listens', async () => {
    const away = openDatabase({
      Client: PrismaClient,
      url: 'postgresql://a:b@127.0.0.1:9/c',
      timeoutMs: 500,
    });
    for (const [what, attempt] of attempts(away)) {
      expect(isDatabaseUnreachable(await rejection(attempt())), what).toBe(true);
    }
    await away.close();
  });

  it('is given up after a bounded wait when the network swallows everything, and the pool heals', async () => {
    const network = await silenceable(new URL(url));
    const away = openDatabase({ Client: PrismaClient, url: network.url, timeoutMs: 400 });
    await away.transaction((tx) => byModel(tx, 'before'));
    network.silent = true;
    const started = performance.now();
    for (const [what, attempt] of attempts(away)) {
      expect(isDatabaseUnreachable(await rejection(attempt())), what).toBe(true);
    }
    expect(performance.now() - started).toBeLessThan(8_000);
    network.silent = false;
    await eventually(() => away.transaction((tx) => byModel(tx, 'after')));
    expect(await stored()).toEqual(['after', 'before']);
    await away.close();
    network.close();
  });
});

interface Network {
  url: string;
  /** While true, every packet is lost and no connection is refused. */
  silent: boolean;
  close(): void;
}

/** A network between this process and a server that can go silent. */
async function silenceable(target: URL): Promise<Network> {
  const sockets = new Set<Socket>();
  const network: Network = { url: '', silent: false, close: () => {} };
  const server: Server = createServer((near) => {
    const far = dial(Number(target.port), target.hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => {}));
    near.on('data', (bytes) => network.silent || far.write(bytes));
    far.on('data', (bytes) => network.silent || near.write(bytes));
    near.on('close', () => far.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const through = new URL(target);
  if (typeof address === 'object' && address) through.port = String(address.port);
  network.url = through.href;
  network.close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return network;
}
