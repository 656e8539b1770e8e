import { request as rawRequest } from 'node:http';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type GatewayUnderTest, startGateway, startUpstream } from './gateway-under-test.ts';

let service: FastifyInstance;
let gateway: GatewayUnderTest;

const arrived = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().nullable(),
});

/** What the service does with a file that comes: counts its bytes. */
let onFile = async (stream: Readable): Promise<unknown> => (await buffer(stream)).length;

/** Tells what arrived, byte for byte. */
function echo(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 100_000 }, (_request, body, done) =>
    done(null, body),
  );
  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_request, body, done) => done(null, body));
    files.post('/api/v1/submissions/:id/evidence/files', async ({ method, url, headers, body }, reply) => {
      const bytes = await onFile(body as Readable);
      return reply.code(201).send({ method, url, headers, body: String(bytes) });
    });
  });
  app.all('/api/v1/*', async (request, reply) => {
    if (request.url.endsWith('/break')) return request.raw.socket.destroy();
    if (request.headers['if-none-match'] === '"1"') return reply.code(304).send();
    const { method, url, headers, body } = request;
    reply
      .header('etag', '"1"')
      .header('keep-alive', 'timeout=1')
      .code(method === 'POST' ? 201 : 200);
    return { method, url, headers, body: body instanceof Buffer ? body.toString('base64') : null };
  });
}

beforeAll(async () => {
  const upstream = await startUpstream(echo);
  service = upstream.app;
  gateway = await startGateway(upstream.url);
});
afterAll(async () => {
  await gateway.stop();
  await service.close();
});

const call = (path: string, init?: RequestInit) => fetch(`${gateway.url}${path}`, init);

describe('a file', () => {
  const path = '/api/v1/submissions/0198/evidence/files?name=plan%20b.pdf';
  const headers = { 'content-type': 'application/pdf' };

  it('is passed on as it comes, larger than any other body, by path and query as they were sent', async () => {
    const body = Buffer.alloc(6_000_000, 'a');
    const response = await call(path, { method: 'POST', body, headers });
    expect(response.status).toBe(201);
    expect(arrived.parse(await response.json())).toMatchObject({
      url: path,
      headers: { ...headers, 'content-length': '6000000' },
      body: '6000000',
    });
  });

  it('that its sender breaks off is broken off at the service', async () => {
    const started = Promise.withResolvers<void>();
    const broken = Promise.withResolvers<void>();
    onFile = async (stream) => {
      stream.once('data', () => started.resolve());
      stream.once('error', () => broken.resolve());
      await broken.promise;
    };
    const { hostname, port } = new URL(gateway.url);
    const sent = rawRequest({
      hostname,
      port,
      path,
      method: 'POST',
      headers: { ...headers, 'content-length': 9_000 },
    });
    sent.on('error', () => {});
    sent.write('half of it');
    await started.promise;
    sent.destroy();
    await broken.promise;
  });
});

describe('a forwarded request', () => {
  it('arrives with path, query and bytes as they were sent', async () => {
    const body = Buffer.from([0x7b, 0xff, 0x00, 0x7d]);
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': 'k-1',
      authorization: 'Bearer x.y.z',
    };
    const response = await call('/api/v1/submissions/a%20b?x=1&x=%C3%A9', { method: 'POST', body, headers });
    const sent = arrived.parse(await response.json());
    expect(response.status).toBe(201);
    expect(sent).toMatchObject({ method: 'POST', url: '/api/v1/submissions/a%20b?x=1&x=%C3%A9', headers });
    expect(sent.body).toBe(body.toString('base64'));
  });

  it('carries request id and trace context on, and what the client says of its own origin not', async () => {
    const claimed = {
      'x-forwarded-host': 'evil.example',
      forwarded: 'for=1.2.3.4',
      'x-request-id': 'request-12345',
    };
    const response = await call('/api/v1/cities', {
      headers: { ...claimed, traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
    });
    const { headers } = arrived.parse(await response.json());
    expect(headers['x-request-id']).toBe('request-12345');
    expect(response.headers.get('x-request-id')).toBe('request-12345');
    expect(headers.traceparent).toMatch(new RegExp(`^00-${'a'.repeat(32)}-[0-9a-f]{16}-`));
    expect(headers.traceparent).not.toContain('b'.repeat(16));
    expect(headers['x-forwarded-host']).toBeUndefined();
    expect(headers.forwarded).toBeUndefined();
  });

  it('survives headers of one connection and a body on GET', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        expect: '100-continue',
        te: 'trailers',
        'proxy-authorization': 'x',
        'content-length': 2,
      };
      const sent = rawRequest(`${gateway.url}/api/v1/cities`, { method: 'GET', headers }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      });
      sent.on('error', reject);
      sent.end('{}');
    });
    expect(status).toBe(200);
  });

  it('gets the answer with its entity tag, and 304 where the client has it', async () => {
    const first = await call('/api/v1/benchmarks');
    expect(first.headers.get('etag')).toBe('"1"');
    expect(first.headers.get('keep-alive')).not.toBe('timeout=1');
    const again = await call('/api/v1/benchmarks', { headers: { 'if-none-match': '"1"' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([110_000, 270_000, 2_000_000, 10_000_000])(
    'is refused where its body is too large: %d bytes',
    async (size) => {
      const body = Buffer.alloc(size, 'a');
      for (let attempt = 0; attempt < 10; attempt += 1) {
        const response = await call('/api/v1/submissions', {
          method: 'POST',
          body,
          headers: { 'content-type': 'text/plain' },
        });
        expect(response.status).toBe(413);
      }
    },
  );

  it.each([
    '/api/v1/cities/..%2f..%2fhealth',
    '/api/v1/cities/%2e%2e/%2e%2e/metrics',
    '/api/v1/citiesx',
    '/api/v2/cities',
    '/openapi',
    'http://elsewhere.example/api/v1/cities',
  ])('is not led astray by %s', async (path) => {
    const url = new URL(gateway.url);
    const response = await new Promise<{ status: number | undefined; body: string }>((resolve) => {
      rawRequest({ port: url.port, host: url.hostname, path }, (answer) => {
        let body = '';
        answer
          .on('data', (chunk) => (body += chunk))
          .on('end', () => resolve({ status: answer.statusCode, body }));
      }).end();
    });
    expect([400, 404]).toContain(response.status);
    expect(JSON.parse(response.body)).toMatchObject({
      status: response.status,
      code: expect.any(String),
      detail: expect.stringMatching(/not an address|leads astray/),
    });
  });
});

describe('a service that fails', () => {
  it('breaking off is a 502 that says how to go on', async () => {
    const response = await call('/api/v1/rounds/break', { method: 'POST' });
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({
      code: 'upstream-broke-off',
      detail: expect.stringContaining('Idempotency-Key'),
    });
  });

  it('away is a 503 with Retry-After, and shows in readiness', async () => {
    const lonely = await startGateway('http://127.0.0.1:9');
    const response = await fetch(`${lonely.url}/api/v1/cities`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'upstream-unavailable', status: 503 });
    const ready = await fetch(`${lonely.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      checks: { scoring: { ready: false, reasons: ['cannot be reached'] } },
    });
    await lonely.stop();
  });
});

it('limits how often one bearer may ask', async () => {
  const strict = await startGateway('http://127.0.0.1:9', { INTERLACE_RATE_LIMIT_PER_MINUTE: '3' });
  const ask = async (subject: string) => {
    const headers = { authorization: `Bearer ${await strict.token({ subject })}` };
    return (await fetch(`${strict.url}/api/v1/me`, { headers })).status;
  };
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 4; attempt += 1) statuses.push(await ask('hasty'));
  expect(statuses).toEqual([200, 200, 200, 429]);
  expect(await ask('patient')).toBe(200);
  await strict.stop();
});
