import { type App, command } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { openReview } from '../reviews/review.store.ts';
import { keepVersion, readFacts } from './answer.store.ts';
import { completenessOf } from './completeness.ts';
import { findOwn } from './find-in-sight.ts';
import { auditStep } from './submission.audit.ts';
import { decideSubmit } from './submission.decide.ts';
import { submissionParams, submissionSummary, toSummary } from './submission.schema.ts';
import { takeStep } from './take-step.ts';

export function submitSubmissionRoute(app: App, questionnaire: Questionnaire): void {
  const { database, library, now } = questionnaire;
  app.post(
    '/api/v1/submissions/:id/submit',
    {
      schema: {
        operationId: 'submitSubmission',
        tags: ['submissions'],
        summary: 'Send the answers: an immutable version is made and from then on counts',
        description: 'Every question that is asked needs one of the four states; what is wanting is listed.',
        params: submissionParams,
        response: { 200: submissionSummary },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const submission = await findOwn(sql, principal, request.params.id, 'to-step');
      const instrument = await library.get(tx, submission.instrument);
      // A statement of its own, after the lock: it sees what the saves we waited for have written.
      const { asked, hidden, wanting } = completenessOf(instrument, await readFacts(sql, submission.id));
      const at = now();
      const step = decideSubmit(submission, submission.round, wanting, at);
      const aside = hidden.map(({ question }) => question);
      await keepVersion(sql, submission.id, step.version, aside, { at, subject: principal.subject });
      const { id: submissionId } = submission;
      await openReview(sql, instrument, asked, { submissionId, version: step.version, at });
      const after = await takeStep(questionnaire, tx, submission, { step, at, principal, answers: asked });
      return { status: 200, body: toSummary(after), audit: auditStep(submission, after) };
    }),
  );
}
