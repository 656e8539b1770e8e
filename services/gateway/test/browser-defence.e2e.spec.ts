import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GatewayUnderTest, startGateway, startUpstream } from './gateway-under-test.ts';

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

let service: FastifyInstance;
let gateway: GatewayUnderTest;
let behindTls: GatewayUnderTest;
const asked: { url: string; headers: Record<string, unknown> }[] = [];

beforeAll(async () => {
  const upstream = await startUpstream((app) => {
    app.get('/openapi.json', async () => ({ openapi: '3.1.0', paths: {} }));
    app.all('/*', async ({ url, headers }, reply) => {
      asked.push({ url, headers });
      return reply.header('server', 'inside/1.0').header('x-powered-by', 'inside').send({ seen: url });
    });
  });
  service = upstream.app;
  gateway = await startGateway(upstream.url, { INTERLACE_TRUSTED_PROXIES: '192.0.2.1' });
  behindTls = await startGateway(upstream.url, { INTERLACE_PUBLIC_URL: 'https://interlace.example' });
});
afterAll(async () => {
  await Promise.all([gateway.stop(), behindTls.stop()]);
  await service.close();
});

describe('headers', () => {
  it.each([
    ['an answer passed on', '/api/v1/cities', 200],
    ['a refusal', '/api/v1/me', 401],
    ['an address nobody serves', '/nowhere', 404],
    ['an address that leads astray', '/api/v1/cities/..%2fmetrics', 400],
    ['the page of documentation', '/api/docs', 200],
    ['its script', '/api/docs/start.js', 200],
    ['the merged document', '/api/openapi.json', 200],
    ['the public keys', '/.well-known/jwks.json', 200],
  ])('%s', async (_what, url, status) => {
    const [plain, secured] = await Promise.all([gateway.app.inject(url), behindTls.app.inject(url)]);
    expect([plain.statusCode, secured.statusCode]).toEqual([status, status]);
    expect(plain.headers).toMatchObject(always);
    const policy = String(plain.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    for (const one of ['frame-ancestors', 'base-uri', 'object-src', 'form-action'])
      expect(policy).toContain(`${one} 'none'`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(plain.headers).not.toHaveProperty('strict-transport-security');
    expect(secured.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
    for (const name of ['server', 'x-powered-by']) expect(plain.headers).not.toHaveProperty(name);
    expect(plain.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('a stream of events', async () => {
    const { headers } = await gateway.signIn('valmarenna');
    const closing = new AbortController();
    const response = await fetch(`${gateway.url}/api/v1/live`, { headers, signal: closing.signal });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject(always);
    closing.abort();
  });
});

/** As a client that sends whatever it likes; fetch would mend the address and refuse the header. */
async function raw(target: string, headers = ''): Promise<string> {
  const { port } = new URL(gateway.url);
  const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
  socket.write(`GET ${target} HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n${headers}\r\n`);
  return (await socket.toArray()).join('');
}

describe('what a caller sends', () => {
  it.each([
    '/api/v1/cities/../../../metrics',
    '/api/v1/cities/..',
    '/api/v1/cities/%2e%2e/%2e%2e/metrics',
    '/api/v1/cities/..%2f..%2fmetrics',
    '/api/v1/cities/..%5c..%5cmetrics',
    '/api/v1/cities\\..\\..\\metrics',
    '/api/v1/cities/%252e%252e%252fmetrics',
    '//evil.example/api/v1/cities',
    'http://evil.example/api/v1/cities',
    '/api/v1/cities/%',
    '/api/v1/cities/%c0%ae%c0%ae/metrics',
    '/api/v1/cities/x%00',
  ])('reaches no address of a service that is not its own: %s', async (target) => {
    asked.length = 0;
    expect(await raw(target)).toMatch(/^HTTP\/1\.1 [24]\d\d /);
    for (const { url } of asked) {
      expect(url).toMatch(/^\/api\/v1\/cities/);
      expect(new URL(url, 'http://a').pathname).toMatch(/^\/api\/v1\/cities/);
    }
  });

  it('is not where it is sent back to: every redirect is relative and fixed', async () => {
    for (const target of [
      '/',
      '//',
      '/?next=https://evil.example',
      '/\\evil.example',
      '//evil.example/%2f..',
    ]) {
      const answer = await raw(target, 'x-forwarded-host: evil.example\r\nx-forwarded-proto: https\r\n');
      const location = /^location: (.*)$/im.exec(answer)?.[1]?.trim();
      expect(location === undefined, `${target} → ${location}`).toBe(true);
      expect(answer).not.toMatch(/^[\w-]+: .*evil\.example/im);
    }
  });

  it.each([
    'x-request-id: 12345678%0d%0ax-injected:y',
    'x-request-id: 12345678\tx',
    `x-request-id: ${'x'.repeat(129)}`,
  ])('as the id of a request comes back only where it is one: %.40s', async (header) => {
    const answer = await raw('/api/v1/cities', `${header}\r\n`);
    expect(/^x-request-id: (.*)$/im.exec(answer)?.[1]?.trim()).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer).not.toMatch(/^x-injected/im);
  });

  it('says nothing of the way here that only the gateway may say, nor carries a cookie inside', async () => {
    asked.length = 0;
    await raw(
      '/api/v1/cities',
      'cookie: a=b\r\nforwarded: for=1.2.3.4\r\nx-forwarded-for: 1.2.3.4\r\nx-forwarded-host: evil.example\r\n',
    );
    const [{ headers } = { headers: {} }] = asked;
    expect(headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1' });
    for (const name of ['cookie', 'forwarded', 'x-forwarded-host']) expect(headers).not.toHaveProperty(name);
  });
});
