import { type App, cursorQuery, decodeCursor, notFound, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { findDraftInSight } from '../submissions/find-in-sight.ts';
import { recordDraftReading } from '../submissions/submission.audit.ts';
import { answerParams } from '../submissions/submission.schema.ts';
import { readAnswerHistory } from './answer-history.store.ts';
import { answerHistoryEntry } from './history.wire.ts';

const position = z.string().regex(/^\d{1,18}$/);

export function readAnswerHistoryRoute(app: App, { database, library, now }: Questionnaire): void {
  app.get(
    '/api/v1/submissions/:id/answers/:question/history',
    {
      schema: {
        operationId: 'listAnswerHistory',
        tags: ['answers'],
        summary:
          'What an answer was, who saved it and when, and what was typed and not taken; the latest first',
        params: answerParams,
        querystring: cursorQuery,
        response: { 200: page(answerHistoryEntry) },
      },
    },
    async (request, reply) => {
      const sql = database.pool;
      const { id, question } = request.params;
      const { limit, cursor } = request.query;
      const submission = await findDraftInSight(sql, request.principal, id, now());
      const { questions } = await library.get(database.client, submission.instrument);
      if (!questions.some(({ code }) => code === question)) throw notFound('The question');
      const before = decodeCursor(cursor, position);
      const rows = await readAnswerHistory(sql, { submissionId: id, question, before, take: limit + 1 });
      await recordDraftReading(sql, request.principal, 'listAnswerHistory', [submission]);
      const toItem = ({ entry: _, at, ...row }: (typeof rows)[number]) => ({ ...row, at: at.toISOString() });
      return sendTagged(
        request,
        reply,
        toPage(rows, limit, ({ entry }) => entry, toItem),
      );
    },
  );
}
