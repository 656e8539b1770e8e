import { uuid } from '@interlace/contracts';
import { type App, command, DomainError, uuidv7 } from '@interlace/service-kit';
import { z } from 'zod';
import { findCity } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import { readExtendedUntil } from '../extensions/extension.store.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { demandOpen } from '../rounds/round.decide.ts';
import { findRound } from '../rounds/round.store.ts';
import { auditStep } from './submission.audit.ts';
import { submissionSummary, toSummary } from './submission.schema.ts';
import { insertSubmission } from './submission.store.ts';
import { newSubmission, type Submission } from './submission.ts';

export function createSubmissionRoute(app: App, { database, now }: Questionnaire): void {
  app.post(
    '/api/v1/submissions',
    {
      schema: {
        operationId: 'createSubmission',
        tags: ['submissions'],
        summary:
          "Begin the own city's submission in an open round of its network; there is one per city and round",
        body: z.strictObject({ roundId: uuid }),
        response: { 201: submissionSummary },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const at = now();
      const round = await findRound(database.sql(tx), request.body.roundId);
      if (!round) {
        throw new DomainError('not-found', 'The round was not found', {
          invalidParams: [{ name: '/roundId', code: 'unknown-round', reason: 'is not known here' }],
        });
      }
      const cityId = principal.organisation.id;
      const extendedUntil = await readExtendedUntil(database.sql(tx), round.id, cityId);
      demandOpen({ ...round, extendedUntil }, at);
      const city = await findCity(database.sql(tx), { cityId, networkId: round.networkId, today: dayOf(at) });
      if (!city?.member) {
        throw new DomainError('city-not-a-member', 'Your city is not a member of the network of this round.');
      }
      const submission: Submission = {
        ...newSubmission,
        id: uuidv7(at),
        cityId,
        roundId: round.id,
        networkId: round.networkId,
        instrument: round.instrument,
        origin: city.fictitious ? 'illustrative' : 'submitted',
        createdAt: at,
        since: at,
        late: false,
      };
      const present = await insertSubmission(database.sql(tx), submission, {
        at,
        subject: principal.subject,
      });
      if (present) {
        const detail = `Your city already has the submission ${present} in this round.`;
        throw new DomainError('submission-exists', detail, { extensions: { submissionId: present } });
      }
      const headers = { location: `/api/v1/submissions/${submission.id}` };
      return { status: 201, headers, body: toSummary(submission), audit: auditStep(null, submission) };
    }),
  );
}
