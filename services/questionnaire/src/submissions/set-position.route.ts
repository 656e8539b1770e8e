import { code } from '@interlace/contracts';
import { type App, command } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { demandQuestion } from './answer.decide.ts';
import { findOwn } from './find-in-sight.ts';
import { submissionParams } from './submission.schema.ts';
import { keepPosition } from './submission.store.ts';

const position = z.strictObject({ question: code });

export function setPositionRoute(app: App, { database, library }: Questionnaire): void {
  app.put(
    '/api/v1/submissions/:id/position',
    {
      schema: {
        operationId: 'setPosition',
        tags: ['submissions'],
        summary: 'Remember, for yourself, at which question you left off',
        params: submissionParams,
        body: position,
        response: { 200: position },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const submission = await findOwn(sql, principal, request.params.id, 'to-save');
      const { question } = request.body;
      demandQuestion(await library.get(tx, submission.instrument), question, '/question');
      await keepPosition(sql, submission.id, principal.subject, question);
      const audit = { object: { kind: 'submission', id: submission.id }, after: { question } };
      return { status: 200, body: { question }, audit };
    }),
  );
}
