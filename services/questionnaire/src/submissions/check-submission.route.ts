import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { readFacts } from './answer.store.ts';
import { completenessOf } from './completeness.ts';
import { findDraftInSight } from './find-in-sight.ts';
import { recordDraftReading } from './submission.audit.ts';
import { submissionCheck, submissionParams } from './submission.schema.ts';

export function checkSubmissionRoute(app: App, { database, library, now }: Questionnaire): void {
  app.get(
    '/api/v1/submissions/:id/check',
    {
      schema: {
        operationId: 'checkSubmission',
        tags: ['submissions'],
        summary:
          'Check before you send: what is wanting, what is not asked and why, how far each area has come',
        params: submissionParams,
        response: { 200: submissionCheck },
      },
    },
    async (request, reply) => {
      const sql = database.pool;
      const submission = await findDraftInSight(sql, request.principal, request.params.id, now());
      const instrument = await library.get(database.client, submission.instrument);
      const { wanting, hidden, areas } = completenessOf(instrument, await readFacts(sql, submission.id));
      await recordDraftReading(sql, request.principal, 'checkSubmission', [submission]);
      return sendTagged(request, reply, { ready: wanting.length === 0, wanting, hidden, areas });
    },
  );
}
