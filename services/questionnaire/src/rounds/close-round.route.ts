import { type App, command, DomainError, notFound } from '@interlace/service-kit';
import { demandOfficeOf } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { announceClosing } from './close-round.ts';
import { roundBody, roundParams } from './round.schema.ts';
import { findRound, sealRound } from './round.store.ts';
import { endOf } from './round.ts';
import { roundView } from './round-body.ts';

export function closeRoundRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
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
      if (!sealed)
        throw new DomainError('round-closed', `The round closed at ${endOf(round).toISOString()}.`);
      const audit = await announceClosing(questionnaire, tx, round, principal.subject);
      const view = await roundView(sql, principal, [round], now());
      return { status: 200, body: view(round), audit };
    }),
  );
}
