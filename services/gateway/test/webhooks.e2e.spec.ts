import { randomUUID } from 'node:crypto';
import { submissionReopenedV1 } from '@interlace/contracts';
import { testBusDatabase } from '@interlace/event-bus/testing';
import { uuidv7 } from '@interlace/service-kit';
import { eventually, type TestDatabase } from '@interlace/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  city,
  type GatewayUnderTest,
  otherCity,
  type Person,
  type Session,
  startGateway,
} from './gateway-under-test.ts';
import { type Receiver, startReceiver, verified } from './webhook-receiver.ts';

let log: TestDatabase;
let gateway: GatewayUnderTest;
let receiver: Receiver;
let coordinator: Session;
beforeAll(async () => {
  log = await testBusDatabase();
  gateway = await startGateway('http://127.0.0.1:9', {
    INTERLACE_BUS_DATABASE_URL: log.runtimeUrl,
    INTERLACE_WEBHOOKS_ALLOW_PRIVATE: 'true',
  });
  await gateway.bus.start();
  gateway.webhooks.start();
  coordinator = await gateway.signIn('valmarenna');
});
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  await receiver.stop();
  await gateway.database.client.webhookEndpoint.deleteMany();
});
afterAll(async () => {
  await gateway.bus.stopConsumers();
  await gateway.webhooks.stop();
  await gateway.bus.stop();
  await gateway.stop();
  await log.drop();
});

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
async function ask(
  method: Method,
  path: string,
  payload?: object,
  { headers }: Session = coordinator,
  key = randomUUID(),
) {
  const all = { ...headers, ...(method !== 'GET' && { 'idempotency-key': key }) };
  const response = await gateway.app.inject({
    method,
    url: `/api/v1/webhooks${path}`,
    headers: all,
    payload,
  });
  return {
    status: response.statusCode,
    body: response.body === '' ? null : response.json(),
    headers: response.headers,
  };
}
async function create(change: object = {}, session = coordinator) {
  const body = { url: `${receiver.url}/hook`, eventTypes: ['submission-reopened'], ...change };
  const created = await ask('POST', '', body, session);
  expect(created.status, JSON.stringify(created.body)).toBe(201);
  return created.body;
}
const reopened = (cityId: string, submissionVersion = 1) =>
  gateway.database.transaction((tx) =>
    gateway.bus.publish(tx, submissionReopenedV1, {
      submissionId: uuidv7(),
      cityId,
      roundId: uuidv7(),
      networkId: uuidv7(),
      instrument: { code: 'intercultural', version: '1.0.0' },
      submissionVersion,
      reopenedAt: new Date().toISOString(),
    }),
  );
const deliveriesOf = async (id: string, query = '') =>
  (await ask('GET', `/${id}/deliveries${query}`)).body.items;
const deliveredTo = (id: string, count: number) =>
  eventually(async () => expect(await deliveriesOf(id, '?state=delivered')).toHaveLength(count));

describe('a webhook', () => {
  it('hears over the bus what happens to its city, signed with the secret it was told', async () => {
    const { id, secret } = await create();
    await reopened(otherCity);
    await reopened(city, 7);
    await deliveredTo(id, 1);
    const [heard, ...others] = receiver.heard;
    if (!heard) throw new Error('nothing was heard');
    expect(others).toEqual([]);
    expect(verified(secret, heard)).toMatchObject({ subject: city, data: { submissionVersion: 7 } });
    const [line] = await deliveriesOf(id);
    expect(line).toMatchObject({
      messageId: heard.headers['webhook-id'],
      eventType: 'submission-reopened',
      attempts: 1,
      lastStatus: 204,
      lastFault: null,
      nextTryAt: null,
    });
  });

  it('tells its secret once, and nothing keeps it in clear', async () => {
    const body = { url: receiver.url, eventTypes: ['score-ready'] };
    const key = randomUUID();
    const first = await ask('POST', '', body, coordinator, key);
    const again = await ask('POST', '', body, coordinator, key);
    const { secret, ...shown } = first.body;
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(shown);
    expect((await ask('GET', `/${shown.id}`)).body).toEqual(shown);
    expect((await ask('GET', '')).body).toEqual({ items: [shown], nextCursor: null });
    const tables = ['http.idempotency_key', 'webhook_endpoint', 'audit.entry'];
    const found = await gateway.database.pool.query<{ table: string }>(
      tables
        .map((table) => `SELECT '${table}' AS table FROM ${table} t WHERE t::text LIKE '%' || $1 || '%'`)
        .join(' UNION '),
      [secret.slice(6)],
    );
    expect(found).toEqual([]);
  });

  it('gets a new secret, beside which the one before signs on', async () => {
    const { id, secret } = await create();
    const { body } = await ask('POST', `/${id}/rotate-secret`);
    expect(body.secret).not.toBe(secret);
    await reopened(city);
    await deliveredTo(id, 1);
    for (const each of [secret, body.secret])
      for (const heard of receiver.heard) expect(verified(each, heard)).toEqual(heard.message);
  });

  it('is pinged on request, in any state, and once', async () => {
    const { id } = await create();
    await ask('PATCH', `/${id}`, { state: 'paused' });
    receiver.answer = () => 500;
    const { status, body } = await ask('POST', `/${id}/test`);
    expect([status, body.eventType, body.state]).toEqual([202, 'ping', 'waiting']);
    await eventually(async () =>
      expect(await deliveriesOf(id)).toMatchObject([
        { id: body.id, state: 'failed', lastStatus: 500, attempts: 1 },
      ]),
    );
    expect(receiver.heard[0]?.message).toMatchObject({ type: 'interlace.ping.v1', data: { webhookId: id } });
    expect((await ask('GET', `/${id}`)).body.state).toBe('paused');
  });

  it('keeps the news while it is paused, and sends them to the address it then has', async () => {
    const { id } = await create();
    await ask('PATCH', `/${id}`, { state: 'paused' });
    for (const version of [1, 2]) await reopened(city, version);
    await eventually(async () => expect(await deliveriesOf(id, '?state=waiting')).toHaveLength(2));
    const { body } = await ask('PATCH', `/${id}`, { state: 'active', url: `${receiver.url}/other` });
    expect(body).toMatchObject({ state: 'active', url: `${receiver.url}/other` });
    await deliveredTo(id, 2);
    expect(receiver.heard.map(({ path, message }) => [path, message.data.submissionVersion])).toEqual([
      ['/other', 1],
      ['/other', 2],
    ]);
  });

  it('is deleted with what waits for it', async () => {
    const { id } = await create();
    expect((await ask('DELETE', `/${id}`)).status).toBe(204);
    expect((await ask('GET', `/${id}`)).status).toBe(404);
    expect((await ask('GET', '')).body.items).toEqual([]);
  });
});

describe('a delivery', () => {
  it('is replayed under the same webhook-id, and not while it waits', async () => {
    const { id } = await create();
    await reopened(city);
    await deliveredTo(id, 1);
    const [line] = await deliveriesOf(id);
    const replayed = await ask('POST', `/${id}/deliveries/${line.id}/replay`);
    expect([replayed.status, replayed.body.state]).toEqual([202, 'waiting']);
    await eventually(async () => expect(receiver.heard).toHaveLength(2));
    await deliveredTo(id, 1);
    expect(new Set(receiver.heard.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set([line.messageId]),
    );
    expect(new Set(receiver.heard.map(({ text }) => text)).size).toBe(1);
    receiver.answer = () => 503;
    await ask('POST', `/${id}/deliveries/${line.id}/replay`);
    const refused = await ask('POST', `/${id}/deliveries/${line.id}/replay`);
    expect([refused.status, refused.body.code]).toEqual([409, 'conflict']);
  });

  it('is listed page by page, the newest first', async () => {
    const { id } = await create();
    for (const version of [1, 2, 3]) await reopened(city, version);
    await deliveredTo(id, 3);
    const all = await deliveriesOf(id);
    const first = (await ask('GET', `/${id}/deliveries?limit=2`)).body;
    const second = (await ask('GET', `/${id}/deliveries?limit=2&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...second.items]).toEqual(all);
    expect(second.nextCursor).toBeNull();
    expect(await deliveriesOf(id, '?state=failed')).toEqual([]);
    expect((await ask('GET', `/${id}/deliveries?cursor=MTox`)).status).toBe(400);
  });

  it('of a stopped webhook is replayed once it is active again', async () => {
    const { id } = await create();
    receiver.answer = () => 410;
    await reopened(city);
    await eventually(async () => expect((await ask('GET', `/${id}`)).body.state).toBe('stopped'));
    const [line] = await deliveriesOf(id, '?state=failed');
    const replay = () => ask('POST', `/${id}/deliveries/${line.id}/replay`);
    const refused = await replay();
    expect([refused.status, refused.body.code]).toEqual([409, 'webhook-stopped']);
    receiver.answer = () => 204;
    await ask('PATCH', `/${id}`, { state: 'active' });
    expect((await replay()).status).toBe(202);
    await deliveredTo(id, 1);
  });
});

describe('what is another organisation’s', () => {
  it('answers as if it were not there, whatever is asked', async () => {
    const { id } = await create();
    await reopened(city);
    await deliveredTo(id, 1);
    const [line] = await deliveriesOf(id);
    const foreigners = await Promise.all(
      (['otherCity', 'analyst', 'manager'] as Person[]).map(gateway.signIn),
    );
    const asked: [Method, string, object?][] = [
      ['GET', ''],
      ['PATCH', '', { state: 'paused' }],
      ['DELETE', ''],
      ['POST', '/rotate-secret'],
      ['POST', '/test'],
      ['GET', '/deliveries'],
      ['POST', `/deliveries/${line.id}/replay`],
    ];
    for (const session of foreigners) {
      expect((await ask('GET', '', undefined, session)).body.items).toEqual([]);
      for (const [method, path, payload] of asked) {
        const foreign = await ask(method, `/${id}${path}`, payload, session);
        const missing = await ask(method, `/${randomUUID()}${path}`, payload, session);
        expect(foreign.status, `${method} ${path}`).toBe(404);
        const { instance: _, requestId: __, ...problem } = foreign.body;
        expect(missing.body).toMatchObject(problem);
      }
    }
    expect((await ask('GET', `/${id}`)).body.state).toBe('active');
    const own = await create({}, foreigners[0]);
    const mixed = await ask('POST', `/${own.id}/deliveries/${line.id}/replay`, undefined, foreigners[0]);
    expect(mixed.status).toBe(404);
  });
});

describe('a request', () => {
  it.each([
    [{ url: 'ftp://receiver.example' }, 'url'],
    [{ url: 'https://user:secret@receiver.example' }, 'url'],
    [{ url: 'nonsense' }, 'url'],
    [{ url: 'https://a\u0000b.example' }, 'url'],
    [{ eventTypes: [] }, 'eventTypes'],
    [{ eventTypes: ['score-ready', 'score-ready'] }, 'eventTypes'],
    [{ eventTypes: ['everything'] }, 'eventTypes'],
    [{ description: 'x'.repeat(501) }, 'description'],
    [{ organisationId: otherCity }, 'organisationId'],
    [{ secret: 'whsec_mine' }, 'secret'],
    [{ state: 'active' }, 'state'],
  ])('with %j is refused by naming the field', async (change, field) => {
    const body = { url: receiver.url, eventTypes: ['score-ready'], ...change };
    const { status, body: problem } = await ask('POST', '', body);
    expect([status, problem.code]).toEqual([400, 'invalid-request']);
    expect(JSON.stringify(problem.invalidParams)).toContain(field);
  });

  it('that changes nothing, or stops by hand, is refused', async () => {
    const { id } = await create();
    for (const change of [{}, { state: 'stopped' }, { organisationId: otherCity }])
      expect((await ask('PATCH', `/${id}`, change)).status).toBe(400);
  });

  it('for one webhook too many is refused', async () => {
    const urls = Array.from({ length: 21 }, (_, index) => `${receiver.url}/${index}`);
    const all = await Promise.all(urls.map((url) => ask('POST', '', { url, eventTypes: ['score-ready'] })));
    expect(all.map(({ status }) => status).sort()).toEqual([...Array(20).fill(201), 409]);
  });
});

it('private targets are refused where the operator does not allow them', async () => {
  const strict = await startGateway('http://127.0.0.1:9');
  const { headers } = await strict.signIn('valmarenna');
  for (const url of [
    receiver.url,
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/',
    'https://gateway/',
  ]) {
    const response = await strict.app.inject({
      method: 'POST',
      url: '/api/v1/webhooks',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      payload: { url, eventTypes: ['score-ready'] },
    });
    expect([response.statusCode, response.json().invalidParams[0].name], url).toEqual([400, '/url']);
  }
  await strict.stop();
});
