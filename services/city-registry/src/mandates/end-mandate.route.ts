import { day } from '@interlace/contracts';
import { type App, command, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Registry } from '../registry.ts';
import { idParams } from '../wire.ts';
import { endMandate } from './mandate.decide.ts';
import { findMandate, recordEnding } from './mandate.store.ts';
import { mandateBody } from './mandate.wire.ts';

const ending = z.strictObject({ endedOn: day.meta({ description: 'Last day of the mandate' }) });

export function endMandateRoute(app: App, { database, bus }: Registry): void {
  app.post(
    '/api/v1/mandates/:id/end',
    {
      schema: {
        operationId: 'endMandate',
        tags: ['mandates'],
        summary: 'End a mandate early',
        params: idParams,
        body: ending,
        response: { 200: mandateBody },
      },
    },
    command(database, async ({ request, tx }) => {
      const mandate = await findMandate(tx, request.params.id);
      if (mandate === undefined) throw notFound('The mandate');
      const event = endMandate(request.body.endedOn, mandate);
      await recordEnding({ tx, bus }, event);
      return { status: 200, body: { ...mandate, endedOn: event.endedOn } };
    }),
  );
}
