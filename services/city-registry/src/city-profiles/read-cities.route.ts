import { uuid } from '@interlace/contracts';
import { type App, notFound, page, sendWithEtag, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import { countryCode } from '../countries.ts';
import type { Registry } from '../registry.ts';
import { afterCode, contentTag, idParams, listQuery } from '../wire.ts';
import { findCity, listCities } from './city.store.ts';
import { cityBody, toCityBody } from './city.wire.ts';

export function listCitiesRoute(app: App, { database }: Registry): void {
  app.get(
    '/api/v1/cities',
    {
      schema: {
        operationId: 'listCities',
        tags: ['cities'],
        summary: 'List cities in order of their codes',
        querystring: z.strictObject({
          ...listQuery,
          country: countryCode.optional(),
          network: uuid.optional().meta({ description: 'Id of a network the city is a member of now' }),
        }),
        response: { 200: page(cityBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, ...filter } = request.query;
      const rows = await listCities(database.client, { ...filter, after: afterCode(cursor) }, limit + 1);
      const body = toPage(rows, limit, ({ profile }) => profile.code, toCityBody);
      return sendWithEtag(request, reply, { etag: contentTag(body), body });
    },
  );
}

export function getCityRoute(app: App, { database }: Registry): void {
  app.get(
    '/api/v1/cities/:id',
    {
      schema: {
        operationId: 'getCity',
        tags: ['cities'],
        summary: 'Read a city and its profile',
        params: idParams,
        response: { 200: cityBody },
      },
    },
    async (request, reply) => {
      const city = await findCity(database.client, request.params.id);
      if (city === undefined) throw notFound('The city');
      return sendWithEtag(request, reply, { etag: String(city.version), body: toCityBody(city) });
    },
  );
}
