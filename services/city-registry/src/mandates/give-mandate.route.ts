import { type App, command, uuidv7 } from '@interlace/service-kit';
import { lockCities } from '../city-profiles/city.store.ts';
import { findOrganisation } from '../organisations/organisation.store.ts';
import type { Registry } from '../registry.ts';
import { unknownReference } from '../wire.ts';
import { giveMandate } from './mandate.decide.ts';
import { findMandates, recordMandates } from './mandate.store.ts';
import { mandateBody, newMandate } from './mandate.wire.ts';

export function giveMandateRoute(app: App, { database, bus }: Registry): void {
  app.post(
    '/api/v1/mandates',
    {
      schema: {
        operationId: 'giveMandate',
        tags: ['mandates'],
        summary: 'Let an organisation support or evaluate a city',
        body: newMandate,
        response: { 201: mandateBody },
      },
    },
    command(database, async ({ request, tx }) => {
      const { id = uuidv7(), cityId, organisationId, ...terms } = request.body;
      const city = await findOrganisation(tx, cityId);
      if (city === undefined) throw unknownReference('/cityId');
      const organisation = await findOrganisation(tx, organisationId);
      if (organisation === undefined) throw unknownReference('/organisationId');
      await lockCities(tx, [cityId]);
      const event = giveMandate(
        { id, city, organisation, ...terms },
        await findMandates(tx, { cityIds: [cityId] }),
      );
      await recordMandates({ tx, bus }, [event]);
      return {
        status: 201,
        headers: { location: `/api/v1/mandates/${id}` },
        body: { id, cityId, organisationId, ...terms, endedOn: null },
      };
    }),
  );
}
