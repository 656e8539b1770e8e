import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import { type App, open } from '@interlace/service-kit';

/** Where Interlace is installed. */
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

const PAGE = '/index.html';

/** Names of files under /assets carry a hash of their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Styles the components add by themselves bear the number of this one answer; nothing else inline is run or applied. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The service worker reads the portal's files and the API to keep them on the device; it loads nothing else. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/**
 * The portal's files, as its build left them in the directory, and its one page for every address that is not the API's.
 * A gateway without them, as in tests of the API, answers those addresses with 404.
 */
export async function portalRoutes(app: App, folder: string): Promise<void> {
  const directory = resolve(ROOT, folder);
  if (!existsSync(join(directory, 'index.html'))) return;
  const page = await readFile(join(directory, 'index.html'), 'utf8');
  const access = { config: { access: open() }, schema: { hide: true } };

  await app.register(staticFiles, {
    root: directory,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
  });
  app.get('/*', access, async (request, reply) => {
    const path = pathOf(request.url);
    if (path === '/service-worker.js') reply.header('content-security-policy', WORKER_POLICY);
    if (isFile(path)) {
      reply.header('cache-control', path.startsWith('/assets/') ? FOR_EVER : 'no-cache');
      return reply.sendFile(path.slice(1));
    }
    // The service worker asks for the page by the name of its file, and shows it with the headers it came with.
    const wantsPage = path === PAGE || (request.headers.accept?.includes('text/html') ?? false);
    if (path.startsWith('/api/') || !wantsPage) return reply.callNotFound();
    const nonce = randomBytes(16).toString('base64url');
    return reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replace('%CSP_NONCE%', nonce));
  });
}

/** Not by URL, which takes what follows `//` for the name of a host, and throws where it is none. */
const pathOf = (url: string): string => posix.normalize(`/${decodeURI(url.split('?')[0] ?? '')}`);

/** Files lie at the top, with a dot in their name, and in /assets; further down a dot belongs to a question's code. */
const isFile = (path: string): boolean =>
  path !== PAGE && (path.startsWith('/assets/') || /^\/[^/]+\.[a-z0-9]+$/.test(path));
