import { organisationKind } from '@interlace/contracts';
import { type App, notFound, page, sendWithEtag, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import { countryCode } from '../countries.ts';
import type { Registry } from '../registry.ts';
import { afterCode, contentTag, idParams, listQuery } from '../wire.ts';
import { findOrganisation, listOrganisations } from './organisation.store.ts';
import { organisationBody } from './organisation.wire.ts';

export function listOrganisationsRoute(app: App, { database }: Registry): void {
  app.get(
    '/api/v1/organisations',
    {
      schema: {
        operationId: 'listOrganisations',
        tags: ['organisations'],
        summary: 'List organisations, cities included, in order of their codes',
        querystring: z.strictObject({
          ...listQuery,
          kind: organisationKind.optional().describe('Organisations of this kind alone'),
          country: countryCode.optional(),
        }),
        response: { 200: page(organisationBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, ...filter } = request.query;
      const rows = await listOrganisations(
        database.client,
        { ...filter, after: afterCode(cursor) },
        limit + 1,
      );
      const body = toPage(
        rows,
        limit,
        ({ code }) => code,
        (row) => row,
      );
      return sendWithEtag(request, reply, { etag: contentTag(body), body });
    },
  );
}

export function getOrganisationRoute(app: App, { database }: Registry): void {
  app.get(
    '/api/v1/organisations/:id',
    {
      schema: {
        operationId: 'getOrganisation',
        tags: ['organisations'],
        summary: 'Read one organisation',
        params: idParams,
        response: { 200: organisationBody },
      },
    },
    async (request, reply) => {
      const body = await findOrganisation(database.client, request.params.id);
      if (body === undefined) throw notFound('The organisation');
      return sendWithEtag(request, reply, { etag: contentTag(body), body });
    },
  );
}
