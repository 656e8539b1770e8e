import { day, uuid } from '@interlace/contracts';
import { type App, command, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Registry } from '../registry.ts';
import { leaveNetwork } from './network.decide.ts';
import { findMemberships, findNetwork, recordLeaving } from './network.store.ts';
import { membershipBody } from './network.wire.ts';

const memberParams = z.object({
  id: uuid.describe('Id of the network'),
  organisationId: uuid.describe('Id of the member, a city included'),
});
const leaving = z.strictObject({ until: day.meta({ description: 'Last day of the membership' }) });

export function leaveNetworkRoute(app: App, { database, bus }: Registry): void {
  app.post(
    '/api/v1/networks/:id/members/:organisationId/leave',
    {
      schema: {
        operationId: 'leaveNetwork',
        tags: ['networks'],
        summary: 'End a membership; the stay remains on record',
        params: memberParams,
        body: leaving,
        response: { 200: membershipBody },
      },
    },
    command(database, async ({ request, tx }) => {
      const { id, organisationId } = request.params;
      if ((await findNetwork(tx, id)) === undefined) throw notFound('The network');
      const stays = await findMemberships(tx, [id], [organisationId]);
      const current = stays.find(({ until }) => until === null);
      const event = leaveNetwork(request.body.until, current);
      await recordLeaving({ tx, bus }, event);
      return { status: 200, body: { ...event, since: current?.since ?? null } };
    }),
  );
}
