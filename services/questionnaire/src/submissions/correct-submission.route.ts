import { type App, command } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { findOwn } from './find-in-sight.ts';
import { auditStep } from './submission.audit.ts';
import { decideReopen, decideWithdraw } from './submission.decide.ts';
import { reasonBody, submissionParams, submissionSummary, toSummary } from './submission.schema.ts';
import type { SubmissionInRound, SubmissionStep } from './submission.ts';
import { takeStep } from './take-step.ts';

interface Correction {
  readonly path: 'reopen' | 'withdraw';
  readonly operationId: string;
  readonly summary: string;
  readonly decide: (submission: SubmissionInRound, reason: string, at: Date) => SubmissionStep;
}

const corrections: readonly Correction[] = [
  {
    path: 'reopen',
    operationId: 'reopenSubmission',
    summary: 'Reopen what was sent, with a reason; the version sent stands until the next is sent',
    decide: (submission, reason, at) => decideReopen(submission, submission.round, reason, at),
  },
  {
    path: 'withdraw',
    operationId: 'withdrawSubmission',
    summary: 'Withdraw what was sent, with a reason and for good; no figure of it counts any more',
    decide: (submission, reason) => decideWithdraw(submission, reason),
  },
];

/** What a city can do about a submission it has sent. */
export function correctSubmissionRoutes(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  for (const { path, operationId, summary, decide } of corrections) {
    app.post(
      `/api/v1/submissions/:id/${path}`,
      {
        schema: {
          operationId,
          tags: ['submissions'],
          summary,
          params: submissionParams,
          body: reasonBody,
          response: { 200: submissionSummary },
        },
      },
      command(database, async ({ request, tx, principal }) => {
        const submission = await findOwn(database.sql(tx), principal, request.params.id, 'to-step');
        const at = now();
        const { reason } = request.body;
        const step = decide(submission, reason, at);
        const after = await takeStep(questionnaire, tx, submission, { step, at, principal });
        return { status: 200, body: toSummary(after), audit: auditStep(submission, after, reason) };
      }),
    );
  }
}
