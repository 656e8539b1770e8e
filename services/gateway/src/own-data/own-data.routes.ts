import { uuid } from '@interlace/contracts';
import {
  type App,
  collectPersonalData,
  command,
  erasePersonalData,
  erasure,
  notFound,
  personalData,
} from '@interlace/service-kit';
import { z } from 'zod';
import type { Gateway, GatewayTx } from '../gateway.ts';
import type { Upstream } from '../upstreams.ts';
import { prepareErasure } from './prepare-erasure.ts';
import { askErasure, askPersonalData } from './upstream-data.ts';

const SERVICE = 'gateway';
const tags = ['own-data'];

const body = z.strictObject({
  subject: uuid
    .toLowerCase()
    .optional()
    .meta({ description: 'Account id; left out: your own. Administrators may name any' }),
  confirmation: z.literal('erase').meta({ description: 'The word `erase`: this cannot be undone' }),
});

/** What the whole platform holds about somebody, and the end of it. */
export function ownDataRoutes(app: App, gateway: Gateway, upstreams: readonly Upstream[]): void {
  const { database } = gateway;
  app.get(
    '/api/v1/personal-data',
    {
      config: { untagged: true },
      schema: {
        operationId: 'exportPersonalData',
        tags,
        summary: 'Everything the platform holds about you, service by service and table by table',
        response: { 200: z.object({ services: z.array(personalData) }) },
      },
    },
    async (request, reply) => {
      const { authorization = '' } = request.headers;
      const services = await Promise.all([
        collectPersonalData(database.pool, SERVICE, request.principal.subject),
        ...upstreams.map((upstream) => askPersonalData(upstream, authorization)),
      ]);
      // All of somebody at once is no thing for a cache of the device.
      reply.header('cache-control', 'no-store');
      reply.header('content-disposition', 'attachment; filename="personal-data.json"');
      return { services };
    },
  );

  app.post(
    '/api/v1/personal-data/erasure',
    {
      schema: {
        operationId: 'erasePerson',
        tags,
        summary:
          'Erase an account from the whole platform; what was sent and published stays, and names nobody',
        body,
        response: { 200: z.object({ services: z.array(erasure) }) },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const subject = request.body.subject ?? principal.subject;
      const mayErase = subject === principal.subject || principal.roles.includes('platform-administrator');
      if (!mayErase || !(await exists(tx, subject))) throw notFound('The account');
      await prepareErasure(gateway, tx, subject);
      const { authorization = '' } = request.headers;
      // The account last: while a service does not answer, its owner can still sign in and ask again.
      const elsewhere = await Promise.all(
        upstreams.map((upstream) => askErasure(upstream, authorization, subject)),
      );
      const here = await erasePersonalData(database.sql(tx), SERVICE, subject);
      const audit = {
        object: { kind: 'account', id: subject },
        after: { tables: here.tables.map((table) => ({ ...table })) },
      };
      return { status: 200, body: { services: [here, ...elsewhere] }, audit };
    }),
  );
}

const exists = async (tx: GatewayTx, id: string) => (await tx.user.count({ where: { id } })) > 0;
