import { type App, command } from '@interlace/service-kit';
import type { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { findDraftInSight } from '../submissions/find-in-sight.ts';
import { recordDraftReading } from '../submissions/submission.audit.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { visit } from './history.wire.ts';
import { keepVisit, type News, readNews } from './visit.store.ts';

export function visitRoutes(app: App, { database, now }: Questionnaire): void {
  app.get(
    '/api/v1/submissions/:id/visits',
    {
      schema: {
        operationId: 'getVisit',
        tags: ['submissions'],
        summary: 'When you last looked into a submission, and what others did since',
        params: submissionParams,
        response: { 200: visit },
      },
    },
    async (request, reply) => {
      const { principal, params } = request;
      const submission = await findDraftInSight(database.pool, principal, params.id, now());
      const news = await readNews(database.pool, { submissionId: params.id, subject: principal.subject });
      await recordDraftReading(database.pool, principal, 'getVisit', [submission]);
      return sendTagged(request, reply, toVisit(news));
    },
  );

  app.put(
    '/api/v1/submissions/:id/visits',
    {
      schema: {
        operationId: 'recordVisit',
        tags: ['submissions'],
        summary: 'Remember, for yourself, that you look into a submission now; tells what others did before',
        params: submissionParams,
        response: { 200: visit },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const at = now();
      const { id, cityId } = await findDraftInSight(sql, principal, request.params.id, at);
      const visitor = { submissionId: id, subject: principal.subject };
      const news = await readNews(sql, visitor);
      await keepVisit(sql, visitor, { at, seen: news.seen });
      const audit = { concerns: [cityId], object: { kind: 'submission', id } };
      return { status: 200, body: toVisit(news), audit };
    }),
  );
}

function toVisit({ lastVisit, answers, comments }: News): z.infer<typeof visit> {
  return {
    lastVisit: lastVisit?.toISOString() ?? null,
    answers: answers.map(({ at, ...answer }) => ({ ...answer, at: at.toISOString() })),
    comments,
  };
}
