import { noticeRaisedV1 } from '@interlace/contracts';
import { type App, command, DomainError, uuidv7 } from '@interlace/service-kit';
import { findCity, officesOf } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { findRound } from '../rounds/round.store.ts';
import { findSubmissionId } from '../submissions/submission.store.ts';
import { auditExtension } from './extension.audit.ts';
import { demandLater } from './extension.decide.ts';
import { askBody, extensionBody, toExtensionBody } from './extension.schema.ts';
import { insertExtension, readExtendedUntil } from './extension.store.ts';
import type { Extension } from './extension.ts';

export function askExtensionRoute(app: App, { database, bus, now }: Questionnaire): void {
  app.post(
    '/api/v1/extensions',
    {
      schema: {
        operationId: 'askExtension',
        tags: ['extensions'],
        summary: 'Ask the office of the network for a later deadline for your city, with the reason',
        description: 'Before anything was begun too, and after the deadline; one request at a time.',
        body: askBody,
        response: { 201: extensionBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const at = now();
      const cityId = principal.organisation.id;
      const { roundId, reason } = request.body;
      const askedUntil = new Date(request.body.until);
      const round = await findRound(sql, roundId);
      if (!round) {
        throw new DomainError('not-found', 'The round was not found', {
          invalidParams: [{ name: '/roundId', code: 'unknown-round', reason: 'is not known here' }],
        });
      }
      const { networkId } = round;
      const city = await findCity(sql, { cityId, networkId, today: dayOf(at) });
      if (!city?.member) {
        throw new DomainError('city-not-a-member', 'Your city is not a member of the network of this round.');
      }
      const extendedUntil = await readExtendedUntil(sql, roundId, cityId);
      demandLater({ ...round, extendedUntil }, askedUntil, at);
      const undecided = { state: 'asked', grantedUntil: null, answer: null, decidedAt: null } as const;
      const asked = { id: uuidv7(at), roundId, networkId, cityId, askedUntil, reason, askedAt: at };
      const extension: Extension = { ...asked, ...undecided };
      if (!(await insertExtension(sql, { ...asked, askedBy: principal.subject }))) {
        throw new DomainError('extension-asked', 'Your city waits for an answer to what it asked before.');
      }
      const offices = await officesOf(sql, networkId, dayOf(at));
      if (offices.length > 0) {
        await bus.publish(tx, noticeRaisedV1, {
          notice: 'extension-asked',
          cityId,
          roundId,
          submissionId: await findSubmissionId(sql, roundId, cityId),
          to: offices.map((organisationId) => ({ organisationId, role: 'network-manager' as const })),
          by: principal.subject,
          dueAt: askedUntil.toISOString(),
          at: at.toISOString(),
        });
      }
      const headers = { location: `/api/v1/extensions/${extension.id}` };
      const audit = auditExtension(null, extension);
      return { status: 201, headers, body: toExtensionBody(extension), audit };
    }),
  );
}
