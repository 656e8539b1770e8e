import { type App, command, uuidv7 } from '@interlace/service-kit';
import { lockCities } from '../city-profiles/city.store.ts';
import { findDeclarations } from '../conflict-declarations/declaration.store.ts';
import { demandKept, keepingOf } from '../networks/keeping.ts';
import { findOrganisation } from '../organisations/organisation.store.ts';
import { dayOf, type Registry } from '../registry.ts';
import { findRound } from '../rounds/round.store.ts';
import { unknownReference } from '../wire.ts';
import { giveMandate } from './mandate.decide.ts';
import { findMandates, recordMandates } from './mandate.store.ts';
import { mandateBody, newMandate } from './mandate.wire.ts';

export function giveMandateRoute(app: App, { database, bus, now }: Registry): void {
  app.post(
    '/api/v1/mandates',
    {
      schema: {
        operationId: 'giveMandate',
        tags: ['mandates'],
        summary: 'Let an organisation support or evaluate a city, in one round or in every round',
        description: 'An evaluator must have declared before that it has no ties to the city.',
        body: newMandate,
        response: { 201: mandateBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { id = uuidv7(), cityId, organisationId, ...terms } = request.body;
      const city = await findOrganisation(tx, cityId);
      if (city === undefined) throw unknownReference('/cityId');
      const organisation = await findOrganisation(tx, organisationId);
      if (organisation === undefined) throw unknownReference('/organisationId');
      const round = terms.roundId === null ? undefined : await findRound(tx, terms.roundId);
      if (terms.roundId !== null && round === undefined) throw unknownReference('/roundId');
      const keeping = await keepingOf(tx, principal, dayOf(now()));
      demandKept(keeping, { cities: [cityId], networks: round === undefined ? [] : [round.networkId] });
      await lockCities(tx, [cityId]);
      const event = giveMandate(
        { id, city, organisation, ...terms },
        await findMandates(tx, { cityIds: [cityId] }),
        await findDeclarations(tx, [cityId]),
      );
      await recordMandates({ tx, bus }, [event]);
      return {
        status: 201,
        headers: { location: `/api/v1/mandates/${id}` },
        body: { id, cityId, organisationId, ...terms, endedOn: null },
        audit: {
          concerns: [cityId, organisationId],
          object: { kind: 'mandate', id },
          after: { cityId, organisationId, ...terms },
        },
      };
    }),
  );
}
