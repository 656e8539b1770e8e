import { instrumentSchema } from '@interlace/instruments';
import {
  type App,
  cursorQuery,
  decodeCursor,
  notFound,
  page,
  sendWithEtag,
  toPage,
} from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { instrumentKey, instrumentSummary } from './instrument.schema.ts';

export function readInstrumentsRoutes(app: App, { database, library }: Questionnaire): void {
  app.get(
    '/api/v1/instruments',
    {
      schema: {
        operationId: 'listInstruments',
        tags: ['instruments'],
        summary: 'Published instrument versions, by code and version',
        querystring: cursorQuery,
        response: { 200: page(instrumentSummary) },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const after = decodeCursor(cursor, instrumentKey);
      const rows = await database.client.instrument.findMany({
        omit: { definition: true },
        where: after && {
          OR: [{ code: { gt: after.code } }, { code: after.code, version: { gt: after.version } }],
        },
        orderBy: [{ code: 'asc' }, { version: 'asc' }],
        take: limit + 1,
      });
      const key = ({ code, version }: (typeof rows)[number]) => ({ code, version });
      const body = toPage(rows, limit, key, (row) => ({
        ...row,
        publishedAt: row.publishedAt.toISOString(),
      }));
      return sendTagged(request, reply, body);
    },
  );

  app.get(
    '/api/v1/instruments/:code/versions/:version',
    {
      schema: {
        operationId: 'getInstrument',
        tags: ['instruments'],
        summary: 'The whole definition of a published version',
        params: instrumentKey,
        response: { 200: instrumentSchema },
      },
    },
    async (request, reply) => {
      const published = await library.find(database.client, request.params);
      if (!published) throw notFound('The instrument version');
      const { code, version } = request.params;
      reply.type('application/json; charset=utf-8');
      return sendWithEtag(request, reply, { etag: `${code}-${version}`, body: published.text });
    },
  );
}
