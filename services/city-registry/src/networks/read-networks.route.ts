import { type App, notFound, page, sendWithEtag, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Registry } from '../registry.ts';
import { afterCode, afterId, contentTag, idParams, listQuery } from '../wire.ts';
import { findNetwork, listMembers, listNetworks } from './network.store.ts';
import { memberBody, networkBody } from './network.wire.ts';

export function listNetworksRoute(app: App, { database }: Registry): void {
  app.get(
    '/api/v1/networks',
    {
      schema: {
        operationId: 'listNetworks',
        tags: ['networks'],
        summary: 'List networks in order of their codes',
        querystring: z.strictObject(listQuery),
        response: { 200: page(networkBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const rows = await listNetworks(database.client, afterCode(cursor), limit + 1);
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

export function getNetworkRoute(app: App, { database }: Registry): void {
  app.get(
    '/api/v1/networks/:id',
    {
      schema: {
        operationId: 'getNetwork',
        tags: ['networks'],
        summary: 'Read one network',
        params: idParams,
        response: { 200: networkBody },
      },
    },
    async (request, reply) => {
      const body = await findNetwork(database.client, request.params.id);
      if (body === undefined) throw notFound('The network');
      return sendWithEtag(request, reply, { etag: contentTag(body), body });
    },
  );
}

export function listMembersRoute(app: App, { database }: Registry): void {
  app.get(
    '/api/v1/networks/:id/members',
    {
      schema: {
        operationId: 'listMembers',
        tags: ['networks'],
        summary: 'List the members of a network, former ones included, in order of joining',
        params: idParams,
        querystring: z.strictObject(listQuery),
        response: { 200: page(memberBody) },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const networkId = request.params.id;
      if ((await findNetwork(database.client, networkId)) === undefined) throw notFound('The network');
      const rows = await listMembers(database.client, { networkId, after: afterId(cursor) }, limit + 1);
      const body = toPage(
        rows,
        limit,
        ({ id }) => id,
        ({ id: _position, ...member }) => member,
      );
      return sendWithEtag(request, reply, { etag: contentTag(body), body });
    },
  );
}
