import { instant, uuid } from '@interlace/contracts';
import {
  type App,
  cursorQuery,
  decodeCursor,
  notFound,
  page,
  sendWithEtag,
  toPage,
} from '@interlace/service-kit';
import { z } from 'zod';
import { fingerprint } from '../benchmarks/fingerprint.ts';
import type { Comparison } from '../comparison.ts';
import { idParam } from '../routes/open-round.ts';
import { findRelease, listReleases } from './release.store.ts';
import { releaseBody, releaseParams } from './wire.ts';

const position = z.object({ publishedAt: instant, id: uuid });

export function readReleasesRoutes(app: App, { database }: Comparison): void {
  app.get(
    '/api/v1/releases',
    {
      schema: {
        operationId: 'listReleases',
        tags: ['releases'],
        summary: 'Data releases, the latest first',
        querystring: z.strictObject({ ...cursorQuery.shape, roundId: idParam.optional() }),
        response: { 200: page(releaseBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, roundId } = request.query;
      const after = decodeCursor(cursor, position);
      const rows = await listReleases(database.pool, { roundId, after, take: limit + 1 });
      const body = toPage(
        rows,
        limit,
        ({ publishedAt, id }) => ({ publishedAt, id }),
        (row) => row,
      );
      return sendWithEtag(request, reply, { etag: fingerprint(body).slice(0, 32), body });
    },
  );

  app.get(
    '/api/v1/releases/:releaseId',
    {
      schema: {
        operationId: 'getRelease',
        tags: ['releases'],
        summary: 'A data release: what it is, how to cite it, where its files are',
        params: releaseParams,
        response: { 200: releaseBody },
      },
    },
    async (request, reply) => {
      const body = await findRelease(database.pool, request.params.releaseId, 'metadata');
      if (!body) throw notFound('The release');
      return sendWithEtag(request, reply, { etag: body.archive.sha256, body });
    },
  );
}
