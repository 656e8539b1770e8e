import { asyncApiDocument } from '@interlace/contracts';
import { type App, open, sendWithEtag } from '@interlace/service-kit';
import type { Upstream } from '../upstreams.ts';
import { aboutTheApi } from './about-the-api.ts';
import { contentTag } from './content-tag.ts';
import { documentationPage } from './documentation-page.ts';
import { openApiLibrary } from './openapi-library.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

export interface Documents {
  upstreams: readonly Upstream[];
  version: string;
}

/** The API as documents for machines, and as a page for people. */
export async function documentsRoutes(app: App, { upstreams, version }: Documents): Promise<void> {
  const library = openApiLibrary({
    info: aboutTheApi(version),
    upstreams,
    own: () => app.swagger(),
  });
  const events = JSON.stringify(asyncApiDocument(version));
  const eventsTag = contentTag(events);

  app.get(
    '/api/openapi.json',
    { config: { access: open() }, schema: { hide: true } },
    async (request, reply) => {
      const { text, etag } = await library.read();
      return sendWithEtag(request, reply.type(JSON_TYPE), { etag, body: text });
    },
  );
  app.get(
    '/api/asyncapi.json',
    { config: { access: open() }, schema: { hide: true } },
    async (request, reply) => sendWithEtag(request, reply.type(JSON_TYPE), { etag: eventsTag, body: events }),
  );
  await documentationPage(app);
}
