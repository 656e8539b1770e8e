import { type App, command, DomainError, notFound, requireVersion } from '@interlace/service-kit';
import { z } from 'zod';
import { demandKept, keepingOf } from '../networks/keeping.ts';
import { dayOf, type Registry } from '../registry.ts';
import { idParams } from '../wire.ts';
import { auditedProfile } from './city.audit.ts';
import { changeProfile } from './city.decide.ts';
import { findCity, lockCities, recordProfiles } from './city.store.ts';
import { cityBody, toCityBody } from './city.wire.ts';
import { cityFacts } from './city-facts.ts';

const ifMatch = z.looseObject({
  'if-match': z.string().optional().meta({ description: 'The ETag that was read; needed' }),
});

const isKeeper = (roles: readonly string[]) =>
  roles.includes('network-manager') || roles.includes('platform-administrator');

export function changeCityProfileRoute(app: App, { database, bus, now }: Registry): void {
  app.put(
    '/api/v1/cities/:id/profile',
    {
      schema: {
        operationId: 'changeCityProfile',
        tags: ['cities'],
        summary: 'Replace the facts of a city',
        description:
          'A coordinator changes the facts of the own city, but for its country. Send If-Match with the ETag you read. ' +
          'Code and `fictitious` never change.',
        params: idParams,
        headers: ifMatch,
        body: cityFacts,
        response: { 200: cityBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { id } = request.params;
      const mayMoveCountry = isKeeper(principal.roles);
      // Cities are public, so that another city's profile is refused openly.
      if (!mayMoveCountry && principal.organisation.id !== id) {
        throw new DomainError('other-city', 'A coordinator changes the profile of the own city only.');
      }
      if (mayMoveCountry) demandKept(await keepingOf(tx, principal, dayOf(now())), { cities: [id] });
      await lockCities(tx, [id]);
      const city = await findCity(tx, id);
      if (city === undefined) throw notFound('The city');
      requireVersion(request, city.version);
      const event = changeProfile(request.body, city, { now: now(), mayMoveCountry });
      if (event !== null) await recordProfiles({ tx, bus }, [event]);
      const changed = event === null ? city : { id, version: city.version + 1, profile: event.profile };
      const audit = {
        concerns: [id],
        object: { kind: 'city', id },
        before: auditedProfile(city.profile),
        after: auditedProfile(changed.profile),
      };
      return {
        status: 200,
        headers: { etag: `"${changed.version}"` },
        body: toCityBody(changed),
        audit: event === null ? null : audit,
      };
    }),
  );
}
