import { uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, notFound, sendWithEtag, toPage } from '@interlace/service-kit';
import { fingerprint } from '../benchmarks/fingerprint.ts';
import type { Laboratory } from './laboratory.ts';
import { findWeightSet, listWeightSets } from './weight-set.store.ts';
import {
  type WeightSet,
  weightSet,
  weightSetList,
  weightSetParams,
  weightSetVersionParams,
} from './weight-set.wire.ts';

const path = '/api/v1/laboratory/weight-sets';

export function readWeightSetRoutes(app: App, { comparison: { database } }: Laboratory): void {
  app.get(
    path,
    {
      schema: {
        operationId: 'listWeightSets',
        tags: ['laboratory'],
        summary: 'The latest version of every weight set, the newest set first',
        querystring: cursorQuery,
        response: { 200: weightSetList },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const after = decodeCursor(cursor, uuid);
      const sets = await listWeightSets(database.pool, { after, take: limit + 1 });
      const body = toPage(
        sets,
        limit,
        ({ id }) => id,
        (set) => set,
      );
      return sendWithEtag(request, reply, { etag: fingerprint(body).slice(0, 32), body });
    },
  );

  app.get(
    `${path}/:weightSetId`,
    {
      schema: {
        operationId: 'getWeightSet',
        tags: ['laboratory'],
        summary: 'The latest version of a weight set',
        params: weightSetParams,
        response: { 200: weightSet },
      },
    },
    async (request, reply) => {
      const set = await findWeightSet(database.pool, request.params.weightSetId);
      return sendWithEtag(request, reply, tagged(set));
    },
  );

  app.get(
    `${path}/:weightSetId/versions/:version`,
    {
      schema: {
        operationId: 'getWeightSetVersion',
        tags: ['laboratory'],
        summary: 'One version of a weight set, as it was made',
        params: weightSetVersionParams,
        response: { 200: weightSet },
      },
    },
    async (request, reply) => {
      const { weightSetId, version } = request.params;
      const set = await findWeightSet(database.pool, weightSetId, version);
      return sendWithEtag(request, reply, tagged(set));
    },
  );
}

/** A version never changes; how many there are does. */
function tagged(body: WeightSet | undefined) {
  if (!body) throw notFound('The weight set');
  return { etag: `${body.id}.${body.version}.${body.latestVersion}`, body };
}
