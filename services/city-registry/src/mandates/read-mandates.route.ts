import { day, type Principal, uuid } from '@interlace/contracts';
import { type App, notFound, page, sendWithEtag, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import { keepingOf } from '../networks/keeping.ts';
import { dayOf, type Reader, type Registry } from '../registry.ts';
import { afterId, contentTag, idParams, listQuery } from '../wire.ts';
import { findMandateInSight, listMandates, type MandateSight } from './mandate.store.ts';
import { mandateKinds } from './mandate.ts';
import { mandateBody } from './mandate.wire.ts';

/** What of the mandates a caller sees. */
const sightOf = async (reader: Reader, principal: Principal, today: string): Promise<MandateSight> => ({
  party: principal.organisation.id,
  keeping: await keepingOf(reader, principal, today),
});

export function listMandatesRoute(app: App, { database, now }: Registry): void {
  app.get(
    '/api/v1/mandates',
    {
      schema: {
        operationId: 'listMandates',
        tags: ['mandates'],
        summary: 'List mandates',
        description: 'A network office sees those of its cities; a city and its helpers see their own.',
        querystring: z.strictObject({
          ...listQuery,
          cityId: uuid.optional().describe('Mandates for this city alone'),
          organisationId: uuid.optional().describe('Mandates of this organisation alone'),
          roundId: uuid.optional().describe('Mandates for this round alone, without those for every round'),
          kind: z.enum(mandateKinds).optional().describe('Mandates of this kind alone'),
          on: day.optional().meta({ description: 'Only mandates that hold on this day' }),
        }),
        response: { 200: page(mandateBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, ...filter } = request.query;
      const sight = await sightOf(database.client, request.principal, dayOf(now()));
      const rows = await listMandates(
        database.client,
        { ...filter, sight, after: afterId(cursor) },
        limit + 1,
      );
      const body = toPage(
        rows,
        limit,
        ({ id }) => id,
        (row) => row,
      );
      return sendWithEtag(request, reply, { etag: contentTag(body), body });
    },
  );
}

export function getMandateRoute(app: App, { database, now }: Registry): void {
  app.get(
    '/api/v1/mandates/:id',
    {
      schema: {
        operationId: 'getMandate',
        tags: ['mandates'],
        summary: 'Read one mandate',
        params: idParams,
        response: { 200: mandateBody },
      },
    },
    async (request, reply) => {
      const sight = await sightOf(database.client, request.principal, dayOf(now()));
      const body = await findMandateInSight(database.client, request.params.id, sight);
      if (body === undefined) throw notFound('The mandate');
      return sendWithEtag(request, reply, { etag: contentTag(body), body });
    },
  );
}
