import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noteDatabase } from '../../test/fixture/database.ts';
import { type Shell, shellWith } from '../../test/fixture/shell.ts';
import { PrismaClient } from '../generated/fixture/client.ts';
import { type App, command, type Database, DomainError, openDatabase, uuidv7 } from '../index.ts';

let database: Database<PrismaClient>;
let shell: Shell;
let drop: () => Promise<void>;
/** Set by a test to hold a command between its effect and its end. */
let hold: (() => Promise<void>) | undefined;
let carriedOut = 0;

beforeAll(async () => {
  const made = await noteDatabase();
  drop = made.drop;
  database = openDatabase({ Client: PrismaClient, url: made.runtimeUrl });
  shell = await shellWith(
    async (app: App) => {
      app.post(
        '/notes',
        {
          schema: {
            operationId: 'addNote',
            body: z.strictObject({
              text: z.string(),
              stars: z.int().max(5).default(0),
              fail: z.boolean().optional(),
              withKey: z.boolean().optional(),
            }),
            response: { 201: z.object({ id: z.uuid(), text: z.string(), key: z.string().optional() }) },
          },
        },
        command(database, async ({ request: { body }, tx, principal }) => {
          carriedOut += 1;
          const { text, stars } = body;
          const note = await tx.note.create({
            data: { id: uuidv7(), author: principal.subject, text, stars },
          });
          await hold?.();
          if (body.fail) throw new DomainError('conflict', 'No.');
          const once = body.withKey ? async () => ({ key: 'for-your-eyes-only' }) : undefined;
          const headers = { location: `/notes/${note.id}` };
          return { status: 201, body: { ...note, secret: 'x' }, headers, once };
        }),
      );
      app.delete(
        '/notes',
        { schema: { operationId: 'clear' } },
        command(database, async ({ tx }) => {
          await tx.note.deleteMany();
          return { status: 204 };
        }),
      );
    },
    { database },
  );
});

beforeEach(async () => {
  hold = undefined;
  carriedOut = 0;
  await database.client.note.deleteMany();
});

afterAll(async () => {
  await shell.app.close();
  await database.close();
  await drop();
});

async function add(body: object, key: string | undefined, subject = 'account-1', url = '/notes') {
  const headers = { ...(await shell.identity.bearer({ subject })), ...(key && { 'idempotency-key': key }) };
  return shell.app.inject({ method: 'POST', url, headers, payload: body });
}

describe('a command', () => {
  it('answers through the schema of its route', async () => {
    const response = await add({ text: 'a' }, uuidv7());
    expect(response.statusCode).toBe(201);
    expect(Object.keys(response.json())).toEqual(['id', 'text']);
    expect(response.headers.location).toBe(`/notes/${response.json().id}`);
    expect(response.headers).not.toHaveProperty('idempotency-replayed');
  });

  it('asked again replays the same bytes and does nothing', async () => {
    const key = uuidv7();
    const first = await add({ text: 'a', stars: 1 }, key);
    const second = await add({ stars: 1, text: 'a' }, key);
    expect([second.statusCode, second.body, second.headers.location]).toEqual([
      201,
      first.body,
      first.headers.location,
    ]);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect([carriedOut, await database.client.note.count()]).toEqual([1, 1]);
  });

  it('asked twenty times at once is carried out once', async () => {
    const key = uuidv7();
    const responses = await Promise.all(Array.from({ length: 20 }, () => add({ text: 'a' }, key)));
    expect(new Set(responses.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(responses.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(19);
    expect([carriedOut, await database.client.note.count()]).toEqual([1, 1]);
  });

  it('waits for the same request under way, and takes over when that one fails', async () => {
    const key = uuidv7();
    const gate = Promise.withResolvers<void>();
    hold = async () => {
      hold = undefined;
      await gate.promise;
      throw new DomainError('conflict', 'The first fails.');
    };
    const first = add({ text: 'a' }, key);
    const second = add({ text: 'a' }, key);
    gate.resolve();
    expect([(await first).statusCode, (await second).statusCode].sort()).toEqual([201, 409]);
    expect(await database.client.note.count()).toBe(1);
  });

  it('with the same key and another request is refused', async () => {
    const key = uuidv7();
    await add({ text: 'a' }, key);
    for (const other of [
      await add({ text: 'b' }, key),
      await add({ text: 'a' }, key, 'account-1', '/notes?x=1'),
    ]) {
      expect(other.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    }
    expect(await database.client.note.count()).toBe(1);
  });

  it('keeps the keys of two bearers apart', async () => {
    const key = uuidv7();
    const [one, two] = [await add({ text: 'a' }, key), await add({ text: 'a' }, key, 'account-2')];
    expect(one.json().id).not.toBe(two.json().id);
  });

  it('that is refused stores nothing, so its key is free again', async () => {
    const key = uuidv7();
    expect((await add({ text: 'a', fail: true }, key)).statusCode).toBe(409);
    expect(await database.client.note.count()).toBe(0);
    expect((await add({ text: 'a' }, key)).statusCode).toBe(201);
  });

  it.each([undefined, 'with space', 'ümlaut', 'x'.repeat(201)])('demands a usable key: %j', async (key) => {
    const answer = (await add({ text: 'a' }, key)).json();
    expect(answer).toMatchObject({ status: 400, invalidParams: [{ name: 'idempotency-key' }] });
    expect(carriedOut).toBe(0);
  });

  it('tells a secret once and keeps it nowhere', async () => {
    const first = await add({ text: 'a', withKey: true }, 'told-once');
    expect(first.json()).toEqual({ id: expect.any(String), text: 'a', key: 'for-your-eyes-only' });
    const { key: _key, ...kept } = first.json();
    const again = await add({ text: 'a', withKey: true }, 'told-once');
    expect([again.json(), again.headers['idempotency-replayed']]).toEqual([kept, 'true']);
    const [stored] = await database.pool.query<{ text: string }>(
      `select string_agg(i::text, '') || (select string_agg(e::text, '') from audit.entry e) as text
       from http.idempotency_key i`,
    );
    expect(stored?.text).toContain('told-once');
    expect(stored?.text).not.toContain('for-your-eyes-only');
  });

  it('may answer without a body', async () => {
    const headers = { ...(await shell.identity.bearer()), 'idempotency-key': uuidv7() };
    const clear = () => shell.app.inject({ method: 'DELETE', url: '/notes', headers });
    expect([await clear(), await clear()].map(({ statusCode, body }) => [statusCode, body])).toEqual([
      [204, ''],
      [204, ''],
    ]);
  });

  it('whose text the database refuses is a 400, not a 500', async () => {
    expect((await add({ text: 'a\u0000b' }, uuidv7())).json()).toMatchObject({
      status: 400,
      code: 'invalid-request',
    });
  });
});
