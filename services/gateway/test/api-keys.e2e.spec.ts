import type { Scope } from '@interlace/contracts';
import { uuidv7 } from '@interlace/service-kit';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  city,
  type GatewayUnderTest,
  otherCity,
  type Person,
  PUBLIC_URL,
  people,
  startGateway,
  startUpstream,
} from './gateway-under-test.ts';

const DAY_MS = 86_400_000;
let gateway: GatewayUnderTest;
let upstream: Awaited<ReturnType<typeof startUpstream>>;
/** Moves the clock of the gateway. */
let ahead = 0;

beforeAll(async () => {
  upstream = await startUpstream((app) =>
    app.all('/*', async ({ headers }) => ({ isBearer: headers.authorization !== undefined })),
  );
  gateway = await startGateway(upstream.url, {}, () => new Date(Date.now() + ahead));
});
afterAll(async () => {
  await gateway.stop();
  await upstream.app.close();
});

type Method = 'GET' | 'POST' | 'DELETE';

async function as(
  person: Person,
  method: Method,
  url: string,
  payload?: object,
): Promise<LightMyRequestResponse> {
  const { headers } = await gateway.signIn(person);
  const key = { ...headers, ...(method !== 'GET' && { 'idempotency-key': uuidv7() }) };
  return gateway.app.inject({ method, url, headers: key, ...(payload && { payload }) });
}

const wanted = (change: object = {}) => ({
  name: 'statistics for the council',
  scopes: ['registry:read', 'statistics:read'] satisfies Scope[],
  expiresInDays: 30,
  quotaPerDay: 1_000,
  ...change,
});

async function make(person: Person, change: object = {}) {
  const response = await as(person, 'POST', '/api/v1/api-keys', wanted(change));
  expect(response.statusCode, response.body).toBe(201);
  return response.json() as { id: string; key: string; expiresAt: string };
}

const withKey = (key: string, url = '/api/v1/me') =>
  gateway.app.inject({ url, headers: { authorization: `Bearer ${key}` } });
const outcome = async (key: string, url?: string) => {
  const response = await withKey(key, url);
  return response.statusCode === 200 ? 200 : `${response.statusCode} ${response.json().code}`;
};

describe('an API key', () => {
  it('is shown once, kept as a digest, and acts for its organisation within its scopes', async () => {
    const { headers } = await gateway.signIn('valmarenna');
    const ask = (key: string) =>
      gateway.app.inject({
        method: 'POST',
        url: '/api/v1/api-keys',
        headers: { ...headers, 'idempotency-key': key },
        payload: wanted(),
      });
    const made = await ask('shown-once');
    const { key, id } = made.json();
    expect(key).toMatch(/^ilk_[A-Za-z]{64}$/);
    expect(made.json()).toMatchObject({
      organisationId: city,
      creatorId: people.valmarenna.id,
      revokedAt: null,
    });
    expect((await ask('shown-once')).json()).not.toHaveProperty('key');

    expect((await withKey(key)).json()).toEqual({
      subject: id,
      organisation: { id: city, kind: 'city' },
      roles: ['city-coordinator'],
      mandates: [],
      scopes: ['registry:read', 'statistics:read'],
    });
    expect(await outcome(key, '/api/v1/benchmarks/rounds')).toBe(200);
    expect(await outcome(key, '/api/v1/api-keys')).toBe('403 key-scope-missing');

    const listed = await as('valmarenna', 'GET', '/api/v1/api-keys');
    const one = await as('valmarenna', 'GET', `/api/v1/api-keys/${id}`);
    expect(one.json()).toMatchObject({ id, secrets: [{ startsWith: key.slice(0, 10) }] });
    for (const { body } of [listed, one]) expect(body).not.toContain(key);

    const tables = ['apikey', 'access_key', 'http.idempotency_key', 'audit.entry'];
    for (const table of tables) {
      const [row] = await gateway.database.pool.query<{ text: string }>(
        `SELECT coalesce(string_agg(t::text, ''), '') AS text FROM ${table} t`,
      );
      expect(row?.text.length).toBeGreaterThan(0);
      expect(row?.text).not.toContain(key);
    }
  });

  it('has the roles its creator has at the time of the call, and ends with him', async () => {
    const { key } = await make('evaluator');
    const { database, credentials } = gateway;
    const { id: userId } = people.evaluator;
    const membership = await database.client.member.findFirstOrThrow({ where: { userId } });
    const change = async (work: () => Promise<unknown>) => {
      await work();
      credentials.forget();
      const response = await withKey(key);
      return response.statusCode === 200 ? response.json().roles : response.json().code;
    };
    const set = (data: { role: string }) =>
      change(() => database.client.member.update({ where: { id: membership.id }, data }));
    const disable = (disabledAt: Date | null) =>
      change(() => database.client.user.update({ where: { id: userId }, data: { disabledAt } }));
    expect(await set({ role: 'review-lead' })).toEqual(['review-lead']);
    expect(await set({ role: 'evaluator' })).toEqual(['evaluator']);
    expect(await disable(new Date())).toBe('api-key-refused');
    expect(await disable(null)).toEqual(['evaluator']);
    expect(await change(() => database.client.member.delete({ where: { id: membership.id } }))).toBe(
      'api-key-refused',
    );
    await change(() => database.client.member.create({ data: membership }));
  });

  it('of somebody whose roles demand a second factor has none of them before there is one', async () => {
    const { key } = await make('manager');
    const strict = await startGateway(upstream.url, {
      INTERLACE_DATABASE_URL: gateway.stored.runtimeUrl,
      INTERLACE_BUS_DATABASE_URL: gateway.stored.runtimeUrl,
      INTERLACE_REQUIRE_SECOND_FACTOR: 'network-manager',
    });
    const rolesNow = async () => {
      strict.credentials.forget();
      const headers = { authorization: `Bearer ${key}` };
      return (await strict.app.inject({ url: '/api/v1/me', headers })).json().roles;
    };
    const passedOn = async () => {
      const headers = { authorization: `Bearer ${key}` };
      return (await strict.app.inject({ url: '/api/v1/mandates', headers })).json().isBearer;
    };
    const set = (twoFactorEnabled: boolean) =>
      gateway.database.client.user.update({ where: { id: people.manager.id }, data: { twoFactorEnabled } });
    const before = [await rolesNow(), await passedOn()];
    await set(true);
    const after = [await rolesNow(), await passedOn()];
    await set(false);
    await strict.stop();
    expect([before, after]).toEqual([
      [[], false],
      [['network-manager'], true],
    ]);
  });

  it('is revoked at once, by anybody of its organisation who may have keys', async () => {
    const { id, key } = await make('evaluator');
    expect(await outcome(key)).toBe(200);
    expect((await as('reviewLead', 'DELETE', `/api/v1/api-keys/${id}`)).statusCode).toBe(204);
    expect(await outcome(key)).toBe('401 api-key-refused');
    expect((await as('reviewLead', 'DELETE', `/api/v1/api-keys/${id}`)).statusCode).toBe(204);
    const after = await as('evaluator', 'POST', `/api/v1/api-keys/${id}/rotate`, { expiresInDays: 1 });
    expect([after.statusCode, after.json().code]).toEqual([409, 'api-key-revoked']);
  });

  it('gets a new secret at once while the former stays good for the grace alone', async () => {
    const { id, key } = await make('valmarenna', { expiresInDays: 300 });
    const rotate = (body: object) => as('valmarenna', 'POST', `/api/v1/api-keys/${id}/rotate`, body);
    const second = (await rotate({ graceHours: 48, expiresInDays: 365 })).json();
    expect(second.key).not.toBe(key);
    const both = async () => [await outcome(key), await outcome(second.key)];
    expect(await both()).toEqual([200, 200]);
    expect((await withKey(second.key)).json().subject).toBe(id);
    ahead = 47 * 3_600_000;
    expect(await both()).toEqual([200, 200]);
    ahead = 48 * 3_600_000 + 60_000;
    expect(await both()).toEqual(['401 api-key-refused', 200]);
    ahead = 0;
    const third = (await rotate({ graceHours: 0, expiresInDays: 10 })).json();
    expect([await outcome(second.key), await outcome(third.key)]).toEqual(['401 api-key-refused', 200]);
  });

  it('is rotated by its creator alone, for its secret has his roles', async () => {
    const { id } = await make('reviewLead');
    const response = await as('evaluator', 'POST', `/api/v1/api-keys/${id}/rotate`, { expiresInDays: 1 });
    expect([response.statusCode, response.json().code]).toEqual([403, 'api-key-of-another']);
  });

  it('that is unknown, expired, revoked or malformed is answered alike', async () => {
    const expired = await make('valmarenna', { expiresInDays: 1 });
    const revoked = await make('valmarenna');
    await as('valmarenna', 'DELETE', `/api/v1/api-keys/${revoked.id}`);
    ahead = DAY_MS + 1_000;
    const answers = await Promise.all(
      [`ilk_${'x'.repeat(64)}`, expired.key, revoked.key, 'ilk_short', `ilk_${'x'.repeat(9_000)}`].map(
        async (key) => {
          const { statusCode, headers, ...response } = await withKey(key);
          const { requestId: _id, instance: _instance, ...problem } = response.json();
          return { statusCode, challenge: headers['www-authenticate'], ...problem };
        },
      ),
    );
    const published = await withKey(expired.key, '/.well-known/jwks.json');
    ahead = 0;
    expect(published.statusCode).toBe(200);
    expect(answers[0]).toMatchObject({ statusCode: 401, code: 'api-key-refused' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('of another organisation answers as if it did not exist; an administrator sees all', async () => {
    const { id } = await make('valmarenna');
    const missing = uuidv7();
    const tell = async (person: Person, method: Method, path: string, body?: object) => {
      const response = await as(person, method, path, body);
      const { requestId: _id, instance, ...problem } = response.json();
      return { ...problem, instance: String(instance).replaceAll(/[0-9a-f-]{36}/g, 'id') };
    };
    const routes = [
      ['GET', ''],
      ['GET', '/usage'],
      ['DELETE', ''],
      ['POST', '/rotate', { expiresInDays: 1 }],
    ] as const;
    for (const [method, suffix, body] of routes) {
      const foreign = await tell('otherCity', method, `/api/v1/api-keys/${id}${suffix}`, body);
      expect(foreign).toMatchObject({ status: 404, code: 'not-found' });
      expect(foreign).toEqual(await tell('otherCity', method, `/api/v1/api-keys/${missing}${suffix}`, body));
    }
    const ids = async (person: Person) =>
      (await as(person, 'GET', '/api/v1/api-keys?limit=200'))
        .json()
        .items.map((item: { id: string }) => item.id);
    expect(await ids('otherCity')).toEqual([]);
    expect(await ids('administrator')).toContain(id);
    expect((await as('administrator', 'DELETE', `/api/v1/api-keys/${id}`)).statusCode).toBe(204);
  });

  it.each([
    [{ expiresInDays: 366 }, '/expiresInDays'],
    [{ expiresInDays: 0.5 }, '/expiresInDays'],
    [{ scopes: [] }, '/scopes'],
    [{ scopes: ['registry:read', 'registry:read'] }, '/scopes'],
    [{ scopes: ['everything'] }, '/scopes/0'],
    [{ quotaPerDay: 0 }, '/quotaPerDay'],
    [{ name: ' ' }, '/name'],
    [{ organisationId: otherCity }, ''],
    [{ creatorId: people.administrator.id }, ''],
    [{ roles: ['platform-administrator'] }, ''],
    [{ prefix: 'ilk' }, ''],
  ])('cannot be made with %j', async (change, name) => {
    const response = await as('valmarenna', 'POST', '/api/v1/api-keys', wanted(change));
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid-request']);
    expect(response.json().invalidParams[0].name).toContain(name);
  });

  it('is in the audit log: who made it, and the key itself as who it is', async () => {
    const { id } = await make('manager');
    const url = `/api/v1/operations/gateway/audit-entries?object=${id}`;
    const { items } = (await as('administrator', 'GET', url)).json();
    expect(items).toEqual([
      expect.objectContaining({
        action: 'createApiKey',
        subject: people.manager.id,
        after: expect.objectContaining({ scopes: ['registry:read', 'statistics:read'], quotaPerDay: 1_000 }),
      }),
    ]);
  });
});

describe('the quota of a key', () => {
  it('admits exactly its calls, also of 50 at once, and says when to come again', async () => {
    const { id, key } = await make('valmarenna', { quotaPerDay: 20 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => withKey(key)));
    const by = (status: number) => answers.filter(({ statusCode }) => statusCode === status);
    expect([by(200).length, by(429).length]).toEqual([20, 30]);
    const [refused] = by(429);
    expect(refused?.json().code).toBe('quota-exceeded');
    const seconds = Number(refused?.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(86_400);
    expect(refused?.headers['ratelimit-policy']).toBe('"day";q=20;w=86400');
    expect(refused?.headers.ratelimit).toBe(`"day";r=0;t=${seconds}`);
    const left = by(200).map(({ headers }) => Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]));
    expect(Math.min(...left)).toBe(0);
    const { days } = (await as('valmarenna', 'GET', `/api/v1/api-keys/${id}/usage`)).json();
    const today = new Date().toISOString().slice(0, 10);
    expect(days).toEqual([{ day: today, routeGroup: 'me', calls: 50, refusals: 30 }]);
  });

  it('is not spared by showing the key as a cookie', async () => {
    const { key } = await make('valmarenna', { quotaPerDay: 1 });
    expect(await outcome(key)).toBe(200);
    const headers = { cookie: `interlace.session_token=${key}`, origin: PUBLIC_URL };
    expect((await gateway.app.inject({ url: '/api/v1/me', headers })).statusCode).toBe(401);
    expect(await outcome(key)).toBe('429 quota-exceeded');
  });

  it('is one count for all instances', async () => {
    const { key } = await make('valmarenna', { quotaPerDay: 7 });
    const other = await startGateway(upstream.url, {
      INTERLACE_DATABASE_URL: gateway.stored.runtimeUrl,
      INTERLACE_BUS_DATABASE_URL: gateway.stored.runtimeUrl,
    });
    const ask = (app: GatewayUnderTest['app']) =>
      app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${key}` } });
    const calls = Array.from({ length: 30 }, (_, index) => ask(index % 2 === 0 ? gateway.app : other.app));
    const statuses = (await Promise.all(calls)).map(({ statusCode }) => statusCode);
    await other.stop();
    expect(statuses.filter((status) => status === 200).length).toBe(7);
  });

  it('counts what passes on to services, by group of routes, and tells what was refused', async () => {
    const { id, key } = await make('otherCity');
    await withKey(key, '/api/v1/benchmarks/rounds');
    await withKey(key, '/api/v1/benchmarks/rounds?x=1');
    await withKey(key, '/api/v1/api-keys');
    const usage = await as('otherCity', 'GET', `/api/v1/api-keys/${id}/usage`);
    const day = expect.any(String);
    expect(usage.json()).toEqual({
      quotaPerDay: 1_000,
      days: [
        { day, routeGroup: 'api-keys', calls: 1, refusals: 1 },
        { day, routeGroup: 'benchmarks', calls: 2, refusals: 0 },
      ],
    });
    const later = await as('otherCity', 'GET', `/api/v1/api-keys/${id}/usage?since=2999-01-01`);
    expect(later.json().days).toEqual([]);
  });
});
