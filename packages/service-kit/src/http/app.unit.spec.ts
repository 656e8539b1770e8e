import { setTimeout as sleep } from 'node:timers/promises';
import { currentCausality } from '@interlace/event-bus';
import { trace } from '@opentelemetry/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Shell, shellWith } from '../../test/fixture/shell.ts';
import { type App, DomainError, declareProblems, requireVersion, sendWithEtag } from '../index.ts';

let shell: Shell;
let databaseAnswers = true;

const get = (url: string, headers: Record<string, string> = {}) => shell.app.inject({ url, headers });
const openRoute = (operationId: string) => ({ schema: { operationId } });

beforeAll(async () => {
  declareProblems({ 'round-closed': { status: 409, title: 'The round is closed' } });
  const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' });
  const routes = async (app: App) => {
    app.get('/round', openRoute('round'), async () => {
      throw new DomainError('round-closed', 'It closed on Monday.', {
        extensions: { closedOn: '2026-01-05' },
      });
    });
    app.get('/bug', openRoute('bug'), async () => {
      throw new Error('the password is hunter2');
    });
    app.get(
      '/lie',
      { ...openRoute('lie'), schema: { operationId: 'lie', response: { 200: z.object({ n: z.int() }) } } },
      async () => ({
        n: JSON.parse('"text"'),
      }),
    );
    app.get('/database', openRoute('database'), async () => {
      throw new Error('wrapped', { cause: refused });
    });
    app.get('/tagged', openRoute('tagged'), (request, reply) =>
      sendWithEtag(request, reply, { etag: '7', body: { n: 7 } }),
    );
    app.put('/versioned', openRoute('versioned'), async (request) => {
      requireVersion(request, 7);
      return 'changed';
    });
    app.post('/context', { schema: { operationId: 'context', body: z.unknown() } }, async () => {
      await sleep(1);
      return { causality: currentCausality(), trace: trace.getActiveSpan()?.spanContext().traceId };
    });
  };
  const database = {
    ping: async () => {
      if (!databaseAnswers) throw refused;
    },
    pool: { query: () => Promise.reject(refused) },
    sql: () => ({ query: () => Promise.reject(refused) }),
    transaction: () => Promise.reject(refused),
    withCommit: () => {},
  };
  shell = await shellWith(routes, { database, environment: { INTERLACE_RATE_LIMIT_PER_MINUTE: '200' } });
});

afterAll(() => shell.app.close());

describe('problems', () => {
  it('take status and title from the table of codes', async () => {
    const response = await get('/round', { 'x-request-id': 'request-1' });
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toEqual({
      type: 'urn:interlace:problem:round-closed',
      title: 'The round is closed',
      status: 409,
      detail: 'It closed on Monday.',
      instance: '/requests/request-1',
      code: 'round-closed',
      requestId: 'request-1',
      closedOn: '2026-01-05',
    });
  });

  it('cannot be declared twice with two meanings', () => {
    expect(() => declareProblems({ 'round-closed': { status: 410, title: 'Gone' } })).toThrow('round-closed');
  });

  it('tell nothing of a fault of ours, and are logged once', async () => {
    const response = await get('/bug', { 'x-request-id': 'request-2' });
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('hunter2');
    const logged = shell
      .lines()
      .filter(({ requestId, level }) => requestId === 'request-2' && level === 'error');
    expect(logged).toMatchObject([{ err: { message: 'the password is hunter2' } }]);
  });

  it('stand for an answer that breaks its own schema', async () => {
    expect((await get('/lie')).json()).toMatchObject({ status: 500, code: 'internal-error' });
  });

  it('say that the database is away and when to come back', async () => {
    const response = await get('/database');
    expect(response.json()).toMatchObject({ status: 503, code: 'database-unavailable' });
    expect(response.headers['retry-after']).toBe('2');
  });
});

describe('a request', () => {
  it('keeps a sane id and gets a new one for any other', async () => {
    expect((await get('/tagged', { 'x-request-id': 'abc-12345' })).headers['x-request-id']).toBe('abc-12345');
    const injected = await get('/tagged', { 'x-request-id': 'a b"\u007f' });
    expect(injected.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('carries correlation and trace through everything it awaits', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const response = await shell.app.inject({
      method: 'POST',
      url: '/context',
      headers: { traceparent, 'x-request-id': 'request-3' },
      payload: { any: 'body' },
    });
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    expect(response.json()).toEqual({ causality: { correlationId: 'request-3' }, trace: traceId });
    const line = shell.lines().find(({ requestId, msg }) => requestId === 'request-3' && msg === 'request');
    expect(line).toMatchObject({ trace_id: traceId, route: '/context', status: 200, service: 'fixture' });
  });

  it('starts a trace of its own where it brings none', async () => {
    const response = await shell.app.inject({ method: 'POST', url: '/context', payload: {} });
    expect(response.json().trace).toMatch(/^(?!0+$)[0-9a-f]{32}$/);
  });

  it('is answered with headers for data', async () => {
    expect((await get('/tagged')).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cache-control': 'private, no-cache',
    });
  });
});

describe('entity tags', () => {
  it.each(['"7"', 'W/"7"', '"6", "7"', '*'])('spare the body for If-None-Match %s', async (header) => {
    const response = await get('/tagged', { 'if-none-match': header });
    expect([response.statusCode, response.body, response.headers.etag]).toEqual([304, '', '"7"']);
  });

  it('send the body to whoever holds another', async () => {
    expect((await get('/tagged', { 'if-none-match': '"6"' })).json()).toEqual({ n: 7 });
  });

  it.each([
    [{ 'if-match': '"7"' }, 200, undefined],
    [{ 'if-match': '"6"' }, 412, 'version-stale'],
    [{}, 428, 'version-missing'],
  ])('guard a change: %j', async (headers, status, code) => {
    const response = await shell.app.inject({ method: 'PUT', url: '/versioned', headers });
    expect(response.statusCode).toBe(status);
    if (code) expect(response.json()).toMatchObject({ code, invalidParams: [{ name: 'if-match' }] });
  });
});

describe('health', () => {
  it('is ready while its parts answer, red and silent about secrets when one does not', async () => {
    expect((await get('/health/ready')).json()).toMatchObject({ status: 'ready' });
    databaseAnswers = false;
    const red = await get('/health/ready');
    databaseAnswers = true;
    expect(red.statusCode).toBe(503);
    expect(red.json().checks.database).toEqual({ ready: false, reasons: ['does not answer'] });
    expect((await get('/health/live')).statusCode).toBe(200);
  });

  it('shows figures by route pattern', async () => {
    const { body, headers } = await get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toMatch(/http_server_request_duration_seconds_count\{[^}]*route="\/round"[^}]*\} \d/);
    expect(body).toContain('process_resident_memory_bytes');
  });
});

describe('a route', () => {
  it.each([
    ['without a line in the table of rights', { schema: { operationId: 'forgotten' } }, 'forgotten'],
    ['with the name of what every object has', { schema: { operationId: 'toString' } }, 'toString'],
    ['without an operationId', {}, 'GET /forgotten states no operationId'],
  ])('%s is refused at registration', async (_what, options, message) => {
    const forgetful = shellWith(async (app: App) => {
      app.get('/forgotten', options, async () => 'x');
    });
    await expect(forgetful).rejects.toThrow(message);
  });
});

describe('the rate limit', () => {
  it('counts by bearer, and lets nobody guess tokens for ever', async () => {
    const limited = await shellWith(
      async (app: App) => {
        app.get('/any', openRoute('any'), async () => 'x');
      },
      { environment: { INTERLACE_RATE_LIMIT_PER_MINUTE: '3' } },
    );
    const ask = async (headers: Record<string, string>) => limited.app.inject({ url: '/any', headers });
    for (let count = 0; count < 3; count += 1) await ask({ authorization: `Bearer guess${count}` });
    const refused = await ask({ authorization: 'Bearer guess4' });
    expect(refused.json()).toMatchObject({ status: 429, code: 'rate-limited' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(await limited.identity.bearer())).statusCode).toBe(200);
    expect((await limited.app.inject({ url: '/health/ready' })).statusCode).toBe(200);
    await limited.app.close();
  });
});
