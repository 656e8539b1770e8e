import { type App, command, notFound, uuidv7 } from '@interlace/service-kit';
import { lockCities } from '../city-profiles/city.store.ts';
import { findMandates } from '../mandates/mandate.store.ts';
import { findOrganisation } from '../organisations/organisation.store.ts';
import type { Registry } from '../registry.ts';
import { unknownReference } from '../wire.ts';
import { declareConflict } from './declaration.decide.ts';
import { recordDeclarations } from './declaration.store.ts';
import { declarationBody, newDeclaration, toDeclarationBody } from './declaration.wire.ts';

export function declareConflictRoute(app: App, { database, bus, now }: Registry): void {
  app.post(
    '/api/v1/conflict-declarations',
    {
      schema: {
        operationId: 'declareConflict',
        tags: ['conflict-declarations'],
        summary: 'Declare whether you have ties to a city your organisation evaluates or may evaluate',
        description:
          'Your latest declaration counts. A tie ends the mandates of your organisation to evaluate that city, and it ' +
          'gets none until you declare `none`.',
        body: newDeclaration,
        response: { 201: declarationBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { cityId, kind } = request.body;
      const evaluator = await findOrganisation(tx, principal.organisation.id);
      if (evaluator === undefined) throw notFound('Your organisation');
      const city = await findOrganisation(tx, cityId);
      if (city === undefined) throw unknownReference('/cityId');
      await lockCities(tx, [cityId]);
      const declared = declareConflict(
        { id: uuidv7(), evaluator, city, kind, declaredBy: principal.subject },
        await findMandates(tx, { cityIds: [cityId] }),
        now(),
      );
      await recordDeclarations({ tx, bus }, [declared]);
      const { id } = declared.declaration;
      const audit = {
        concerns: [cityId],
        object: { kind: 'conflict-declaration', id },
        after: { cityId, kind, mandatesEnded: declared.endings.map(({ mandateId }) => mandateId) },
      };
      return { status: 201, body: toDeclarationBody(declared.declaration), audit };
    }),
  );
}
