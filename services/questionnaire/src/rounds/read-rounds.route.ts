import { instant, uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, notFound, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { roundBody, roundParams } from './round.schema.ts';
import { findRound, listRounds, toRoundBody } from './round.store.ts';

const position = z.object({ opensAt: instant, id: uuid });

export function readRoundsRoutes(app: App, { database, now }: Questionnaire): void {
  app.get(
    '/api/v1/rounds',
    {
      schema: {
        operationId: 'listRounds',
        tags: ['rounds'],
        summary: 'Rounds, the latest opening first',
        querystring: cursorQuery.extend({ networkId: uuid.optional() }),
        response: { 200: page(roundBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, networkId } = request.query;
      const after = decodeCursor(cursor, position);
      const rounds = await listRounds(database.client, { networkId, after, take: limit + 1 });
      const at = now();
      const body = toPage(
        rounds,
        limit,
        ({ opensAt, id }) => ({ opensAt: opensAt.toISOString(), id }),
        (round) => toRoundBody(round, at),
      );
      return sendTagged(request, reply, body);
    },
  );

  app.get(
    '/api/v1/rounds/:id',
    {
      schema: {
        operationId: 'getRound',
        tags: ['rounds'],
        summary: 'A round; its state follows from the clock',
        params: roundParams,
        response: { 200: roundBody },
      },
    },
    async (request, reply) => {
      const round = await findRound(database.pool, request.params.id);
      if (!round) throw notFound('The round');
      return sendTagged(request, reply, toRoundBody(round, now()));
    },
  );
}
