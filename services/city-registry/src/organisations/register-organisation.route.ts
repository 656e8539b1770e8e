import { type App, command, digest, uuidv7 } from '@interlace/service-kit';
import type { Registry } from '../registry.ts';
import { registerOrganisation } from './organisation.decide.ts';
import { recordOrganisations, takenBy } from './organisation.store.ts';
import { newOrganisation, organisationBody } from './organisation.wire.ts';

export function registerOrganisationRoute(app: App, { database, bus }: Registry): void {
  app.post(
    '/api/v1/organisations',
    {
      schema: {
        operationId: 'registerOrganisation',
        tags: ['organisations'],
        summary: 'Register a technical partner, an evaluator or a network office',
        body: newOrganisation,
        response: { 201: organisationBody },
      },
    },
    command(database, async ({ request, tx }) => {
      const wanted = { ...request.body, id: request.body.id ?? uuidv7() };
      const event = registerOrganisation(wanted, await takenBy(tx, wanted));
      await recordOrganisations({ tx, bus }, [event]);
      return {
        status: 201,
        headers: { location: `/api/v1/organisations/${wanted.id}` },
        body: { ...wanted, fictitious: false },
        audit: {
          concerns: [wanted.id],
          object: { kind: 'organisation', id: wanted.id },
          after: { kind: wanted.kind, code: wanted.code, name: digest(wanted.name) },
        },
      };
    }),
  );
}
