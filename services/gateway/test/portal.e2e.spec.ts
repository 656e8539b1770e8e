import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GatewayUnderTest, startGateway } from './gateway-under-test.ts';

const NOBODY = 'http://127.0.0.1:1';
const PAGE = '<!doctype html><meta property="csp-nonce" content="%CSP_NONCE%"><title>Interlace</title>';
const SCRIPT = 'console.log(1)';
const html = { accept: 'text/html,application/xhtml+xml' };

let gateway: GatewayUnderTest;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interlace-portal-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'service-worker.js'), SCRIPT);
  await writeFile(join(folder, 'assets/index-a1b2.js'), SCRIPT);
  await writeFile(join(folder, 'assets/index-a1b2.js.gz'), gzipSync(SCRIPT));
  gateway = await startGateway(NOBODY, { INTERLACE_PORTAL_DIRECTORY: folder });
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});

describe('the portal', () => {
  const submission = '/submissions/01890000-0000-7000-8000-000000000001';
  it.each(['/', '/sign-in?next=%2Fboard', `${submission}/board`, `${submission}/questions/com.statement`])(
    'is its one page at %s, with a number for styles that is never given twice',
    async (url) => {
      const [first, second] = [
        await gateway.app.inject({ url, headers: html }),
        await gateway.app.inject({ url, headers: html }),
      ];
      const nonce = /content="([\w-]{22})"/.exec(first.body)?.[1];
      expect(first.statusCode).toBe(200);
      expect(nonce).toBeDefined();
      expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(first.headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
      expect(second.body).not.toContain(nonce);
    },
  );

  it('lets the service worker keep the page on the device, with what the page may do, and read the API', async () => {
    const page = await gateway.app.inject({ url: '/index.html', headers: { accept: '*/*' } });
    const nonce = /content="([\w-]{22})"/.exec(page.body)?.[1];
    expect(page.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    const worker = await gateway.app.inject({ url: '/service-worker.js' });
    expect(worker.body).toBe(SCRIPT);
    expect(worker.headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
  });

  it('serves files kept for ever, compressed where the browser takes it', async () => {
    const url = '/assets/index-a1b2.js';
    const [plain, packed] = [
      await gateway.app.inject({ url }),
      await gateway.app.inject({ url, headers: { 'accept-encoding': 'gzip' } }),
    ];
    expect(plain.body).toBe(SCRIPT);
    expect(plain.headers['cache-control']).toContain('immutable');
    expect(plain.headers['content-type']).toContain('javascript');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(SCRIPT);
  });

  it.each(['/api/v1/nothing', '/assets/missing.js', '/assets/%2e%2e/%2e%2e/secret.txt', '/%E0%A4%A'])(
    'is not at %s',
    async (url) => {
      const { statusCode, headers } = await gateway.app.inject({ url, headers: html });
      expect([400, 404]).toContain(statusCode);
      expect(headers['content-type']).toContain('application/problem+json');
    },
  );

  it.each(['//', '//[', '/\\[', '//a:b:c/', 'http://a:99999/', '/assets/%25', '/a%00.js', '/index.html%2f'])(
    'knows what to say to an address that is no good one: %s',
    async (target) => {
      const { port } = new URL(gateway.url);
      const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
      socket.write(`GET ${target} HTTP/1.1\r\nhost: a\r\naccept: text/html\r\nconnection: close\r\n\r\n`);
      expect((await socket.toArray()).join('')).toMatch(/^HTTP\/1\.1 (?:200|4\d\d) /);
    },
  );

  it('is no page for who asks for data', async () => {
    const { statusCode } = await gateway.app.inject({
      url: '/board',
      headers: { accept: 'application/json' },
    });
    expect(statusCode).toBe(404);
  });
});
