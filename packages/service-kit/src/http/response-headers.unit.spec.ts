import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portOf, type Shell, shellWith } from '../../test/fixture/shell.ts';
import type { App } from '../index.ts';

const expected = {
  'content-security-policy':
    "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};
const hsts = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

async function registerRoutes(app: App): Promise<void> {
  app.get('/open', { schema: { operationId: 'open' } }, async () => ({ ok: true }));
  app.post('/open', { schema: { operationId: 'open' } }, async () => ({ ok: true }));
  app.get('/closed', { schema: { operationId: 'anyone' } }, async () => ({ ok: true }));
  app.get('/broken/:name', { schema: { operationId: 'open' } }, async () => {
    throw new Error('secret of the inside');
  });
}

let plain: Shell;
let behindTls: Shell;

beforeAll(async () => {
  const small = { environment: { INTERLACE_BODY_LIMIT_BYTES: '1024' } };
  plain = await shellWith(registerRoutes, small);
  behindTls = await shellWith(registerRoutes, { ...small, isBehindTls: true });
});
afterAll(() => Promise.all([plain.app.close(), behindTls.app.close()]));

describe('every answer tells browsers what not to do with it', () => {
  it.each([
    ['an answer', { url: '/open' }, 200],
    ['an address nobody serves', { url: '/nowhere' }, 404],
    ['a broken escape', { url: '/broken/%ff' }, 400],
    ['too long a part', { url: `/broken/${'x'.repeat(3_000)}` }, 400],
    ['nobody signed in', { url: '/closed' }, 401],
    ['a body too large', { method: 'POST', url: '/open', payload: { a: 'x'.repeat(2_000) } }, 413],
    ['a fault of ours', { url: '/broken/x' }, 500],
    ['health', { url: '/health/live' }, 200],
    ['the API document', { url: '/openapi.json' }, 200],
    ['the figures', { url: '/metrics' }, 200],
  ] as const)('%s', async (_what, request, status) => {
    const [without, secured] = await Promise.all([plain.app.inject(request), behindTls.app.inject(request)]);
    expect([without.statusCode, secured.statusCode]).toEqual([status, status]);
    expect(without.headers).toMatchObject(expected);
    expect(without.headers).not.toHaveProperty('strict-transport-security');
    expect(secured.headers).toMatchObject({ ...expected, ...hsts });
    for (const name of ['server', 'x-powered-by', 'via']) expect(without.headers).not.toHaveProperty(name);
    expect(without.body).not.toContain('secret of the inside');
  });

  it.each([
    ['what is not HTTP', 'NOT HTTP\r\n\r\n', 400],
    ['headers too large', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
    ['two lengths', 'POST /open HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx', 400],
    [
      'a length and chunks',
      'POST /open HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    [
      'a line feed in a header',
      'GET /open HTTP/1.1\r\nhost: a\r\nx-request-id: abc-12345\nx-injected: y\rz\r\n\r\n',
      400,
    ],
  ])('%s', async (_what, sent, status) => {
    await behindTls.app.listen({ port: 0, host: '127.0.0.1' }).catch(() => {}); // listens already
    const socket = connect(portOf(behindTls.app), '127.0.0.1').setEncoding('utf8');
    socket.write(sent);
    const answer = (await socket.toArray()).join('');
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    for (const [name, value] of Object.entries({ ...expected, ...hsts })) {
      expect(answer).toContain(`\r\n${name}: ${value}\r\n`);
    }
    expect(answer).not.toMatch(/^x-injected/im);
  });
});
