import { type App, notFound, sendWithEtag } from '@interlace/service-kit';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Comparison } from '../comparison.ts';
import { type Format, formats } from '../exports/formats.ts';
import { etagOf } from '../routes/send-stored.ts';
import { sha256 } from './archive.ts';
import { dcatOf } from './dcat.ts';
import { findRelease, type StoredRelease } from './release.store.ts';
import { releaseParams } from './wire.ts';

/** A release never changes: who has it need not ask again. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The files of a release. Everybody may read them: publishing it was the step that made them public. */
export function downloadReleaseRoutes(app: App, comparison: Comparison): void {
  archiveRoute(app, comparison);
  dcatRoute(app, comparison);
  for (const format of formats) releasedDataRoute(app, comparison, format);
}

async function demand<Part extends keyof StoredRelease>(
  { database }: Comparison,
  id: string,
  part: Part,
): Promise<StoredRelease[Part]> {
  const found = await findRelease(database.pool, id, part);
  if (found === undefined) throw notFound('The release');
  return found;
}

const named = (reply: FastifyReply, file: string) =>
  reply.header('cache-control', FOR_GOOD).header('content-disposition', `attachment; filename="${file}"`);

function archiveRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/releases/:releaseId/archive.zip',
    {
      schema: {
        operationId: 'downloadRelease',
        tags: ['releases'],
        summary: 'Everything of a data release in one ZIP, to be verified with `npm run interlace -- verify`',
        params: releaseParams,
        response: {
          200: { content: { 'application/zip': { schema: z.string().meta({ contentEncoding: 'binary' }) } } },
        },
      },
    },
    async (request, reply) => {
      const { releaseId } = request.params;
      const { code, archive } = await demand(comparison, releaseId, 'metadata');
      const bytes = await demand(comparison, releaseId, 'archive');
      named(reply, `${code}.zip`).type('application/zip');
      return sendWithEtag(request, reply, { etag: archive.sha256, body: Buffer.from(bytes) });
    },
  );
}

const dataset = z.looseObject({
  '@context': z.record(z.string(), z.string()),
  '@id': z.string(),
  '@type': z.literal('dcat:Dataset'),
});

function dcatRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/releases/:releaseId/dcat.jsonld',
    {
      schema: {
        operationId: 'describeRelease',
        tags: ['releases'],
        summary: 'A data release as a dataset of DCAT-AP 3, for data portals',
        params: releaseParams,
        response: { 200: { content: { 'application/ld+json': { schema: dataset } } } },
      },
    },
    async (request, reply) => {
      const text = JSON.stringify(dcatOf(await demand(comparison, request.params.releaseId, 'metadata')));
      reply.header('cache-control', FOR_GOOD).type('application/ld+json; charset=utf-8');
      return sendWithEtag(request, reply, { etag: sha256(text).slice(0, 32), body: text });
    },
  );
}

function releasedDataRoute(
  app: App,
  comparison: Comparison,
  { name, title, extension, mediaType, schema, render }: Format,
): void {
  app.get(
    `/api/v1/releases/:releaseId/data.${extension}`,
    {
      schema: {
        operationId: `exportReleaseAs${name}`,
        tags: ['releases'],
        summary: `The figures of a data release as ${title}`,
        params: releaseParams,
        querystring: z.strictObject({}),
        response: { 200: { content: { [mediaType]: { schema } } } },
      },
    },
    async (request, reply) => {
      const { releaseId } = request.params;
      const { code, dataVersion } = await demand(comparison, releaseId, 'metadata');
      const key = `release ${releaseId} ${extension}`;
      let stored = comparison.responses.get(key);
      if (!stored) {
        const body = Buffer.from(await render(await demand(comparison, releaseId, 'exported')));
        stored = { body, etag: etagOf(dataVersion, body) };
        comparison.responses.set(key, stored);
      }
      return sendWithEtag(request, named(reply, `${code}.${extension}`).type(mediaType), stored);
    },
  );
}
