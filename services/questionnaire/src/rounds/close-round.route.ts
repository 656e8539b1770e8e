import { roundClosedV1 } from '@interlace/contracts';
import { type App, command, DomainError, notFound } from '@interlace/service-kit';
import { demandOfficeOf } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { roundBody, roundParams } from './round.schema.ts';
import { findRound, sealRound, toRoundBody } from './round.store.ts';

export function closeRoundRoute(app: App, { database, bus, now }: Questionnaire): void {
  app.post(
    '/api/v1/rounds/:id/close',
    {
      schema: {
        operationId: 'closeRound',
        tags: ['rounds'],
        summary: 'Close a round before its deadline, or seal one whose deadline has passed',
        params: roundParams,
        response: { 200: roundBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const sealed = await sealRound(tx, request.params.id, now());
      const round = await findRound(sql, request.params.id);
      if (!round) throw notFound('The round');
      await demandOfficeOf(sql, principal, round.networkId, dayOf(now()));
      const closedAt = (round.closedAt ?? now()).toISOString();
      if (!sealed) throw new DomainError('round-closed', `The round was closed at ${closedAt}.`);
      await bus.publish(tx, roundClosedV1, { roundId: round.id, networkId: round.networkId, closedAt });
      const audit = {
        object: { kind: 'round', id: round.id },
        before: { closesAt: round.closesAt.toISOString(), closedAt: null },
        after: { closesAt: round.closesAt.toISOString(), closedAt },
      };
      return { status: 200, body: toRoundBody(round, now()), audit };
    }),
  );
}
