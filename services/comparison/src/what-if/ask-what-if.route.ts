import { code } from '@interlace/contracts';
import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import { scoreOrigin } from '../benchmarks/wire.ts';
import { itemAsked } from '../routes/item-asked.ts';
import { basisOf, openCity } from '../routes/open-answers.ts';
import { cityParams } from '../routes/open-round.ts';
import { demandSound, evaluationOf, headsOf } from './evaluation.ts';
import type { WhatIfRoom } from './room.ts';
import { changesInput, whatIf } from './wire.ts';

export function askWhatIfRoute(app: App, room: WhatIfRoom): void {
  app.post(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId/what-if',
    {
      schema: {
        operationId: 'askWhatIf',
        tags: ['what-if'],
        summary: 'What other answers would make of every figure of a city, and of its place',
        description:
          'Computes and stores nothing, so it takes no Idempotency-Key: it is a POST because the changes do not fit an address.',
        params: cityParams,
        body: z.strictObject({
          origin: scoreOrigin.optional(),
          item: code
            .optional()
            .describe('Item whose places are told; without it the headline of the instrument'),
          changes: changesInput,
        }),
        response: { 200: whatIf },
      },
    },
    async ({ principal, params, body }) => {
      const { changes } = body;
      const open = await openCity(room, principal, params, body.origin);
      const basis = await basisOf(room, open.member.score);
      const revision = demandSound(basis.instrument, basis.answers, changes);
      const { code: item } = itemAsked(basis.instrument, body.item, '/item');
      const evaluated = await evaluationOf(room, open, { basis, changes, revision, item });
      return { ...headsOf(open), ...evaluated };
    },
  );
}
