import { type App, command } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { demandNotBlind } from '../reviews/find-under-review.ts';
import { readReleasable } from '../reviews/release.ts';
import { coordinatorsOf, tell } from '../reviews/review-notices.ts';
import { findToValidate } from './find-in-sight.ts';
import { auditStep } from './submission.audit.ts';
import { decideValidate } from './submission.decide.ts';
import { submissionParams, submissionSummary, toSummary } from './submission.schema.ts';
import { takeStep } from './take-step.ts';

const body = z
  .strictObject({
    version: z.int().min(1).meta({ description: 'The version you release the results of' }),
    endsAppeals: z.boolean().default(false).meta({
      description: 'Release although the city could still appeal against corrected points',
    }),
  })
  .meta({ id: 'Release' });

export function validateSubmissionRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.post(
    '/api/v1/submissions/:id/validation',
    {
      schema: {
        operationId: 'validateSubmission',
        tags: ['submissions', 'reviews'],
        summary: 'Release the results of a city, as its review lead: the reviewed points count from now on',
        description: 'Every answer that is asked needs a verdict; no query and no appeal is open.',
        params: submissionParams,
        body,
        response: { 200: submissionSummary },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const at = now();
      const { version, endsAppeals } = request.body;
      const submission = await findToValidate(database.sql(tx), principal, request.params.id, at);
      await demandNotBlind(database.sql(tx), submission.id, principal.subject);
      const step = decideValidate(submission, version);
      const released = await readReleasable(questionnaire, tx, submission, { at, endsAppeals });
      const after = await takeStep(questionnaire, tx, submission, { step, at, principal, released });
      const to = coordinatorsOf(submission.cityId);
      await tell(
        questionnaire,
        tx,
        submission,
        { subject: principal.subject, at },
        { notice: 'results-released', to },
      );
      return { status: 200, body: toSummary(after), audit: auditStep(submission, after) };
    }),
  );
}
