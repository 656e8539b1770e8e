import { day, type Principal, uuid } from '@interlace/contracts';
import { type App, notFound, page, sendWithEtag, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Registry } from '../registry.ts';
import { afterId, contentTag, idParams, listQuery } from '../wire.ts';
import { findMandate, listMandates } from './mandate.store.ts';
import { mandateKinds } from './mandate.ts';
import { mandateBody } from './mandate.wire.ts';

/** The organisation whose mandates a principal sees; undefined for those who see all. */
const partyOf = ({ roles, organisation }: Principal): string | undefined =>
  roles.includes('network-manager') || roles.includes('platform-administrator') ? undefined : organisation.id;

export function listMandatesRoute(app: App, { database }: Registry): void {
  app.get(
    '/api/v1/mandates',
    {
      schema: {
        operationId: 'listMandates',
        tags: ['mandates'],
        summary: 'List mandates',
        description: 'The network office sees all; a city and its helpers see their own.',
        querystring: z.strictObject({
          ...listQuery,
          cityId: uuid.optional().describe('Mandates for this city alone'),
          organisationId: uuid.optional().describe('Mandates of this organisation alone'),
          kind: z.enum(mandateKinds).optional().describe('Mandates of this kind alone'),
          on: day.optional().meta({ description: 'Only mandates that hold on this day' }),
        }),
        response: { 200: page(mandateBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, ...filter } = request.query;
      const party = partyOf(request.principal);
      const rows = await listMandates(
        database.client,
        { ...filter, party, after: afterId(cursor) },
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

export function getMandateRoute(app: App, { database }: Registry): void {
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
      const party = partyOf(request.principal);
      const body = await findMandate(database.client, request.params.id);
      const isVisible = party === undefined || party === body?.cityId || party === body?.organisationId;
      if (body === undefined || !isVisible) throw notFound('The mandate');
      return sendWithEtag(request, reply, { etag: contentTag(body), body });
    },
  );
}
