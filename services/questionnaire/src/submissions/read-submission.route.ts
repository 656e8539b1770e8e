import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { readAnswers, readSentAnswers } from './answer.store.ts';
import { factsOf } from './answer.ts';
import { completenessOf } from './completeness.ts';
import { findInSight } from './find-in-sight.ts';
import { recordDraftReading } from './submission.audit.ts';
import { submissionBody, submissionParams, toSummary } from './submission.schema.ts';
import { readHistory, readPosition } from './submission.store.ts';

export function readSubmissionRoute(app: App, { database, library, now }: Questionnaire): void {
  app.get(
    '/api/v1/submissions/:id',
    {
      schema: {
        operationId: 'getSubmission',
        tags: ['submissions'],
        summary: 'A submission with its answers and progress; evaluators see what was last sent',
        params: submissionParams,
        response: { 200: submissionBody },
      },
    },
    async (request, reply) => {
      const sql = database.pool;
      const { submission, sight } = await findInSight(sql, request.principal, request.params.id, now());
      const { id, version } = submission;
      const isDraft = sight === 'draft';
      const [instrument, answers, lastQuestion, history] = await Promise.all([
        library.get(database.client, submission.instrument),
        isDraft ? readAnswers(sql, id) : readSentAnswers(sql, id, version),
        readPosition(sql, id, request.principal.subject),
        isDraft ? readHistory(sql, id) : [],
      ]);
      if (isDraft) await recordDraftReading(sql, request.principal, 'getSubmission', [submission]);
      const { areas, asked } = completenessOf(instrument, factsOf(answers));
      return sendTagged(request, reply, {
        ...toSummary(submission),
        shows: sight,
        lastQuestion,
        answers: answers.map((answer) => ({ ...answer, hidden: !asked.has(answer.question) })),
        areas,
        history: history.map((entry) => ({ ...entry, at: entry.at.toISOString() })),
      });
    },
  );
}
