import { instant, uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, notFound, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import { networksOfOrganisation } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { roundBody, roundParams } from './round.schema.ts';
import { findRound, listRounds } from './round.store.ts';
import { roundView } from './round-body.ts';

const position = z.object({ opensAt: instant, id: uuid });

export function readRoundsRoutes(app: App, { database, now }: Questionnaire): void {
  app.get(
    '/api/v1/rounds',
    {
      schema: {
        operationId: 'listRounds',
        tags: ['rounds'],
        summary: 'Rounds, the latest opening first, and for a city its own deadline in each',
        querystring: cursorQuery.extend({
          networkId: uuid.optional(),
          mine: z
            .enum(['true', 'false'])
            .transform((value) => value === 'true')
            .optional()
            .describe('Rounds of networks your organisation belongs to alone'),
        }),
        response: { 200: page(roundBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, networkId, mine } = request.query;
      const { principal } = request;
      const after = decodeCursor(cursor, position);
      const at = now();
      const own = mine && (await networksOfOrganisation(database.pool, principal.organisation.id, dayOf(at)));
      const networkIds = own
        ? [...own].filter((id) => !networkId || id === networkId)
        : networkId && [networkId];
      const rounds = await listRounds(database.client, {
        networkIds: networkIds || undefined,
        after,
        take: limit + 1,
      });
      const view = await roundView(database.pool, principal, rounds, at);
      const body = toPage(rounds, limit, ({ opensAt, id }) => ({ opensAt: opensAt.toISOString(), id }), view);
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
      const view = await roundView(database.pool, request.principal, [round], now());
      return sendTagged(request, reply, view(round));
    },
  );
}
