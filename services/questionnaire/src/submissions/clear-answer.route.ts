import { type App, command, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import { demandOwnSections, takeBackReady } from '../assignments/own-sections.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { answerVersion } from './answer.schema.ts';
import { clearAnswer, readStanding } from './answer.store.ts';
import { findOwn } from './find-in-sight.ts';
import { refuseStale } from './save-answers.ts';
import { auditAnswers } from './submission.audit.ts';
import { demandWritable } from './submission.decide.ts';
import { answerParams } from './submission.schema.ts';

const seen = z.strictObject({
  version: z.coerce.number().int().min(1).max(1_000_000_000).describe('Version of the answer you last saw'),
});

export function clearAnswerRoute(app: App, { database, library, now }: Questionnaire): void {
  app.delete(
    '/api/v1/submissions/:id/answers/:question',
    {
      schema: {
        operationId: 'clearAnswer',
        tags: ['answers'],
        summary: 'Take an answer back, with its remarks; the question is open again, its evidence stays',
        params: answerParams,
        querystring: seen,
        response: { 200: answerVersion },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { id, question } = request.params;
      const submission = await findOwn(sql, principal, id, 'to-save');
      demandWritable(submission);
      const instrument = await library.get(tx, submission.instrument);
      await demandOwnSections(sql, principal, { submissionId: id, instrument }, [question]);
      const at = now();
      const target = { question, version: request.query.version };
      const cleared = await clearAnswer(sql, id, target, { at, subject: principal.subject });
      if (cleared) {
        await takeBackReady(sql, principal, { submissionId: id, instrument }, [question], at);
        const body = { question, version: cleared.version, updatedAt: at.toISOString() };
        return { status: 200, body, audit: auditAnswers(submission, [cleared]) };
      }
      const [present] = await readStanding(sql, id, [question]);
      if (!present?.answer) throw notFound('The answer');
      return refuseStale(sql, id, [question]);
    }),
  );
}
