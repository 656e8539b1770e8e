import { uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, page, toPage } from '@interlace/service-kit';
import { withStandingMandates } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { citiesInSight } from './submission.access.ts';
import { recordDraftReading } from './submission.audit.ts';
import { submissionSummary, toSummary } from './submission.schema.ts';
import { listSubmissions } from './submission.store.ts';

export function listSubmissionsRoute(app: App, { database, now }: Questionnaire): void {
  app.get(
    '/api/v1/submissions',
    {
      schema: {
        operationId: 'listSubmissions',
        tags: ['submissions'],
        summary: 'The submissions you may look into: your own city, and the cities of your mandates',
        querystring: cursorQuery.extend({
          roundId: uuid.optional().describe('Submissions to this round alone'),
        }),
        response: { 200: page(submissionSummary) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, roundId } = request.query;
      const today = dayOf(now());
      const principal = await withStandingMandates(database.pool, request.principal, today);
      const rows = await listSubmissions(database.pool, {
        cities: citiesInSight(principal, today),
        roundId,
        after: decodeCursor(cursor, uuid),
        take: limit + 1,
      });
      const drafts = rows.slice(0, limit).filter(({ state }) => state === 'draft' || state === 'reopened');
      await recordDraftReading(database.pool, request.principal, 'listSubmissions', drafts);
      return sendTagged(
        request,
        reply,
        toPage(rows, limit, (row) => row.id, toSummary),
      );
    },
  );
}
