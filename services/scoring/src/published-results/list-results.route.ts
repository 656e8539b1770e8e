import { code, uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Scoring } from '../scoring.ts';
import { sendTagged } from '../send-tagged.ts';
import { recordedResult } from './published-result.schema.ts';

export function listResultsRoute(app: App, { database }: Scoring): void {
  app.get(
    '/api/v1/published-results',
    {
      schema: {
        operationId: 'listPublishedResults',
        tags: ['published-results'],
        summary: 'Figures printed elsewhere, with their sources, by id',
        querystring: cursorQuery.extend({
          cityId: uuid.optional().describe('Figures of this city alone'),
          indicator: code.optional().describe('Code of an indicator or composite'),
          year: z.coerce.number().int().min(1990).max(2100).optional().describe('Year the figure is of'),
        }),
        response: { 200: page(recordedResult) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, cityId, indicator, year } = request.query;
      const after = decodeCursor(cursor, uuid);
      const rows = await database.client.publishedResult.findMany({
        where: { cityId, indicator, year, resultId: after && { gt: after } },
        orderBy: { resultId: 'asc' },
        take: limit + 1,
      });
      const body = toPage(
        rows,
        limit,
        (row) => row.resultId,
        (row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }),
      );
      return sendTagged(request, reply, body);
    },
  );
}
