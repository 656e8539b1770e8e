import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { generateSW } from 'workbox-build';
import { KEPT_READS } from '../src/session/kept-reads.ts';

const dist = new URL('../dist/', import.meta.url).pathname;

/**
 * After the build: the service worker that keeps the portal's files on the device, so that it opens without a network,
 * and the compressed form of each file, so that the gateway compresses nothing twice.
 */
await generateSW({
  globDirectory: dist,
  globPatterns: ['**/*.{html,js,css,json,svg,png,woff2,webmanifest}'],
  // Pictures of the guide are fetched when they are looked at.
  globIgnores: ['.vite/**', 'assets/guide-*.png'],
  swDest: join(dist, 'service-worker.js'),
  inlineWorkboxRuntime: true,
  sourcemap: false,
  clientsClaim: true,
  skipWaiting: true,
  navigateFallback: '/index.html',
  navigateFallbackDenylist: [/^\/api\//, /^\/health\//, /^\/metrics/, /^\/\.well-known\//],
  // What was read last is there without a network, too; whoever signs in or out begins with an empty cache. What changed
  // since a moment is asked about that moment alone, and never again; files are saved by whoever wants to keep them.
  runtimeCaching: [
    {
      urlPattern:
        /\/api\/v1\/(?!submissions\/[^/]+\/changes|[^?]*(?:\.pdf|\/content|\/workbook|\/xlsform)(?:\?|$))(me|profile|members|people|rounds|instruments|submissions|cities|networks|organisations)(\/[^?]*)?(\?.*)?$/,
      handler: 'NetworkFirst',
      options: {
        cacheName: KEPT_READS,
        networkTimeoutSeconds: 5,
        cacheableResponse: { statuses: [200] },
        expiration: { maxEntries: 300, maxAgeSeconds: 60 * 86_400 },
      },
    },
  ],
  maximumFileSizeToCacheInBytes: 1_000_000,
  mode: 'production',
});

// Two builds at once empty the folder under each other; a worker without the page would not even start.
if (!readFileSync(join(dist, 'service-worker.js'), 'utf8').includes('url:"index.html"'))
  throw new Error('the service worker does not keep the page: build again, with nothing else building here');

for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(js|css|svg|json|webmanifest)$/.test(entry.name)) continue;
  const path = join(entry.parentPath, entry.name);
  const content = readFileSync(path);
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  );
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
