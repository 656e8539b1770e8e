import { day, uuid } from '@interlace/contracts';
import { type App, command, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import { dayOf, type Registry } from '../registry.ts';
import { demandKept, keepingOf } from './keeping.ts';
import { leaveNetwork } from './network.decide.ts';
import { findMemberships, findNetwork, recordLeaving } from './network.store.ts';
import { membershipBody } from './network.wire.ts';

const memberParams = z.object({
  id: uuid.describe('Id of the network'),
  organisationId: uuid.describe('Id of the member, a city included'),
});
const leaving = z.strictObject({ until: day.meta({ description: 'Last day of the membership' }) });

export function leaveNetworkRoute(app: App, { database, bus, now }: Registry): void {
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
    command(database, async ({ request, tx, principal }) => {
      const { id, organisationId } = request.params;
      if ((await findNetwork(tx, id)) === undefined) throw notFound('The network');
      demandKept(await keepingOf(tx, principal, dayOf(now())), { networks: [id] });
      const stays = await findMemberships(tx, [id], [organisationId]);
      const current = stays.find(({ until }) => until === null);
      const event = leaveNetwork(request.body.until, current);
      await recordLeaving({ tx, bus }, event);
      const since = current?.since ?? null;
      const audit = {
        concerns: [organisationId],
        object: { kind: 'membership', id: `${id}/${organisationId}` },
        before: { since, until: null },
        after: { since, until: event.until },
      };
      return { status: 200, body: { ...event, since }, audit };
    }),
  );
}
