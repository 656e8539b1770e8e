import { noticeRaisedV1, type Principal } from '@interlace/contracts';
import { type App, command, notFound } from '@interlace/service-kit';
import { dayOf } from '../day.ts';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { findRound } from '../rounds/round.store.ts';
import type { RoundWindow } from '../rounds/round.ts';
import { findSubmissionId } from '../submissions/submission.store.ts';
import { extensionsInSight, mayDecide } from './extension.access.ts';
import { auditExtension } from './extension.audit.ts';
import { decideGrant, demandUndecided } from './extension.decide.ts';
import {
  extensionBody,
  extensionParams,
  grantBody,
  refuseBody,
  toExtensionBody,
} from './extension.schema.ts';
import { findExtension, keepDecision, readExtendedUntil } from './extension.store.ts';
import type { Extension } from './extension.ts';

type Decision = Pick<Extension, 'state' | 'grantedUntil' | 'answer'>;
type Decide = (extension: Extension, round: RoundWindow, at: Date) => Decision;

/** What the office of a network answers a city that asked for more time. */
export function decideExtensionRoutes(app: App, questionnaire: Questionnaire): void {
  const { database } = questionnaire;
  app.post(
    '/api/v1/extensions/:id/grant',
    {
      schema: {
        operationId: 'grantExtension',
        tags: ['extensions'],
        summary: 'Grant a later deadline: until the date asked for, or a shorter one',
        description:
          'It holds after the round has closed too; what is sent after its deadline is marked as late.',
        params: extensionParams,
        body: grantBody,
        response: { 200: extensionBody },
      },
    },
    command(database, ({ request, tx, principal }) => {
      const { until, answer = null } = request.body;
      return settle(questionnaire, tx, { id: request.params.id, principal }, (extension, round, at) => {
        const grantedUntil = decideGrant(extension, round, until ? new Date(until) : undefined, at);
        return { state: 'granted', grantedUntil, answer };
      });
    }),
  );

  app.post(
    '/api/v1/extensions/:id/refuse',
    {
      schema: {
        operationId: 'refuseExtension',
        tags: ['extensions'],
        summary: 'Refuse a later deadline, with the reason',
        params: extensionParams,
        body: refuseBody,
        response: { 200: extensionBody },
      },
    },
    command(database, ({ request, tx, principal }) => {
      const { answer } = request.body;
      return settle(questionnaire, tx, { id: request.params.id, principal }, ({ state }) => {
        demandUndecided(state);
        return { state: 'refused', grantedUntil: null, answer };
      });
    }),
  );
}

/** An extension of a network one has nothing to do with answers like one that does not exist. */
async function settle(
  { database, bus, now }: Questionnaire,
  tx: QuestionnaireTx,
  { id, principal }: { id: string; principal: Principal },
  decide: Decide,
) {
  const sql = database.sql(tx);
  const at = now();
  const extension = await findExtension(sql, id);
  const sight = await extensionsInSight(sql, principal, dayOf(at));
  const round = extension && mayDecide(sight, extension) && (await findRound(sql, extension.roundId));
  if (!round) throw notFound('The extension');
  const { roundId, cityId } = extension;
  const extendedUntil = await readExtendedUntil(sql, roundId, cityId);
  const decision = decide(extension, { ...round, extendedUntil }, at);
  await keepDecision(sql, id, { ...decision, decidedAt: at, decidedBy: principal.subject });
  await bus.publish(tx, noticeRaisedV1, {
    notice: `extension-${decision.state}`,
    cityId,
    roundId,
    submissionId: await findSubmissionId(sql, roundId, cityId),
    to: [{ organisationId: cityId, role: 'city-coordinator' }],
    by: principal.subject,
    dueAt: decision.grantedUntil?.toISOString(),
    at: at.toISOString(),
  });
  const after: Extension = { ...extension, ...decision, decidedAt: at };
  return { status: 200, body: toExtensionBody(after), audit: auditExtension(extension, after) };
}
