import { code, uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { findDraftInSight } from '../submissions/find-in-sight.ts';
import { recordDraftReading } from '../submissions/submission.audit.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { listThreads } from './thread.store.ts';
import { threadBody, toThreadBody } from './thread.wire.ts';

export function listThreadsRoute(app: App, { database, now }: Questionnaire): void {
  app.get(
    '/api/v1/submissions/:id/threads',
    {
      schema: {
        operationId: 'listThreads',
        tags: ['discussion'],
        summary: 'What is discussed about a submission, the latest thread first; evaluators never see it',
        params: submissionParams,
        querystring: cursorQuery.extend({
          question: code.optional().describe('Threads about this question alone'),
          state: z.enum(['open', 'resolved']).optional(),
        }),
        response: { 200: page(threadBody) },
      },
    },
    async (request, reply) => {
      const sql = database.pool;
      const { limit, cursor, question, state } = request.query;
      const submission = await findDraftInSight(sql, request.principal, request.params.id, now());
      const before = decodeCursor(cursor, uuid);
      const query = { submissionId: submission.id, question, state, before, take: limit + 1 };
      const threads = await listThreads(sql, query);
      await recordDraftReading(sql, request.principal, 'listThreads', [submission]);
      const body = toPage(threads, limit, ({ id }) => id, toThreadBody);
      return sendTagged(request, reply, body);
    },
  );
}
