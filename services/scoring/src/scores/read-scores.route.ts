import { type Principal, uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, notFound, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Scoring } from '../scoring.ts';
import { sendTagged } from '../send-tagged.ts';
import { scoreDetail, scoreSummary } from './score.schema.ts';
import { findScore, listScores } from './score.store.ts';
import { scoresInSight } from './scores-in-sight.ts';

export function readScoresRoutes(app: App, { database, now }: Scoring): void {
  const inSight = (principal: Principal) =>
    scoresInSight(database.pool, principal, now().toISOString().slice(0, 10));

  app.get(
    '/api/v1/scores',
    {
      schema: {
        operationId: 'listScores',
        tags: ['scores'],
        summary: 'Standing scores the bearer may see, by submission',
        querystring: cursorQuery.extend({
          cityId: uuid.optional().describe('Scores of this city alone'),
          roundId: uuid.optional().describe('Scores of this round alone'),
        }),
        response: { 200: page(scoreSummary) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, cityId, roundId } = request.query;
      const after = decodeCursor(cursor, uuid);
      const scores = await listScores(database.pool, {
        inSight: await inSight(request.principal),
        cityId,
        roundId,
        after,
        limit: limit + 1,
      });
      const body = toPage(
        scores,
        limit,
        (score) => score.submissionId,
        (score) => score,
      );
      return sendTagged(request, reply, body);
    },
  );

  app.get(
    '/api/v1/scores/:submissionId',
    {
      schema: {
        operationId: 'getScore',
        tags: ['scores'],
        summary: 'The standing score of a submission: indicators, composites, versions',
        params: z.object({ submissionId: uuid.describe('Id of the submission') }),
        response: { 200: scoreDetail },
      },
    },
    async (request, reply) => {
      const { submissionId } = request.params;
      const score = await findScore(database.pool, submissionId, await inSight(request.principal));
      if (!score) throw notFound('The score');
      return sendTagged(request, reply, score);
    },
  );
}
