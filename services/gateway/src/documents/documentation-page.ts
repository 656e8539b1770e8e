import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type App, open } from '@interlace/service-kit';

/** Swagger UI as it is packaged; its page and start script are ours, so that the policy needs no exception for scripts. */
const packaged = join(dirname(createRequire(import.meta.url).resolve('@fastify/swagger-ui')), 'static');

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Interlace API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <main id="documentation"></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

const startScript = `SwaggerUIBundle({
  url: '/api/openapi.json',
  domNode: document.getElementById('documentation'),
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
});
`;

/** Swagger UI sets a few colours and images by data: addresses; scripts and styles come from this origin alone. */
const POLICY =
  "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The documentation page at /api/docs. */
export async function documentationPage(app: App): Promise<void> {
  const bundle = await readFile(join(packaged, 'swagger-ui-bundle.js'));
  const styles = await readFile(join(packaged, 'swagger-ui.css'));
  const files: [path: string, type: string, content: string | Buffer][] = [
    ['/api/docs', 'text/html', page],
    ['/api/docs/start.js', 'text/javascript', startScript],
    ['/api/docs/swagger-ui-bundle.js', 'text/javascript', bundle],
    ['/api/docs/swagger-ui.css', 'text/css', styles],
  ];
  for (const [path, type, content] of files) {
    app.get(path, { config: { access: open() }, schema: { hide: true } }, async (_request, reply) => {
      reply.header('content-security-policy', POLICY).header('cache-control', 'public, max-age=300');
      return reply.type(`${type}; charset=utf-8`).send(content);
    });
  }
}
