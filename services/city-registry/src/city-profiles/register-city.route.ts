import { type App, command, uuidv7 } from '@interlace/service-kit';
import { takenBy } from '../organisations/organisation.store.ts';
import type { Registry } from '../registry.ts';
import { auditedProfile } from './city.audit.ts';
import { registerCity } from './city.decide.ts';
import { recordCities } from './city.store.ts';
import { cityBody, newCity, toCityBody } from './city.wire.ts';

export function registerCityRoute(app: App, { database, bus, now }: Registry): void {
  app.post(
    '/api/v1/cities',
    {
      schema: {
        operationId: 'registerCity',
        tags: ['cities'],
        summary: 'Register a city with its profile',
        body: newCity,
        response: { 201: cityBody },
      },
    },
    command(database, async ({ request, tx }) => {
      const { id = uuidv7(), ...profile } = request.body;
      const event = registerCity({ id, profile }, await takenBy(tx, { id, code: profile.code }), now());
      await recordCities({ tx, bus }, [event]);
      return {
        status: 201,
        headers: { location: `/api/v1/cities/${id}`, etag: '"1"' },
        body: toCityBody({ id, version: 1, profile: event.profile }),
        audit: { concerns: [id], object: { kind: 'city', id }, after: auditedProfile(event.profile) },
      };
    }),
  );
}
