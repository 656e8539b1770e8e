import { day } from '@interlace/contracts';
import { type App, command, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import { demandKept, keepingOf } from '../networks/keeping.ts';
import { dayOf, type Registry } from '../registry.ts';
import { idParams } from '../wire.ts';
import { endMandate } from './mandate.decide.ts';
import { findMandateInSight, recordEndings } from './mandate.store.ts';
import { mandateBody } from './mandate.wire.ts';

const ending = z.strictObject({
  endedOn: day.meta({ description: 'The day from which on it opens nothing any more' }),
});

export function endMandateRoute(app: App, { database, bus, now }: Registry): void {
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
    command(database, async ({ request, tx, principal }) => {
      const keeping = await keepingOf(tx, principal, dayOf(now()));
      const sight = { party: principal.organisation.id, keeping };
      const mandate = await findMandateInSight(tx, request.params.id, sight);
      if (mandate === undefined) throw notFound('The mandate');
      demandKept(keeping, { cities: [mandate.cityId] });
      const event = endMandate(request.body.endedOn, mandate);
      await recordEndings({ tx, bus }, [event]);
      const { id, cityId, organisationId, endedOn } = mandate;
      const audit = {
        concerns: [cityId, organisationId],
        object: { kind: 'mandate', id },
        before: { endedOn },
        after: { endedOn: event.endedOn },
      };
      return { status: 200, body: { ...mandate, endedOn: event.endedOn }, audit };
    }),
  );
}
