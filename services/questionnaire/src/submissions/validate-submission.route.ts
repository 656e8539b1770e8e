import { type App, command } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { findToValidate } from './find-in-sight.ts';
import { auditStep } from './submission.audit.ts';
import { decideValidate } from './submission.decide.ts';
import { submissionParams, submissionSummary, toSummary } from './submission.schema.ts';
import { takeStep } from './take-step.ts';

const body = z.strictObject({
  version: z.int().min(1).meta({ description: 'The version you read and confirm' }),
});

export function validateSubmissionRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.post(
    '/api/v1/submissions/:id/validation',
    {
      schema: {
        operationId: 'validateSubmission',
        tags: ['submissions'],
        summary: 'Confirm the version that stands, as an evaluator with a mandate for the city',
        params: submissionParams,
        body,
        response: { 200: submissionSummary },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const at = now();
      const submission = await findToValidate(database.sql(tx), principal, request.params.id, at);
      const step = decideValidate(submission, request.body.version);
      const after = await takeStep(questionnaire, tx, submission, { step, at, principal });
      return { status: 200, body: toSummary(after), audit: auditStep(submission, after) };
    }),
  );
}
