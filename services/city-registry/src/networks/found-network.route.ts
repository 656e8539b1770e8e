import { type App, command, digest, notFound, uuidv7 } from '@interlace/service-kit';
import { findOrganisation } from '../organisations/organisation.store.ts';
import { dayOf, type Registry } from '../registry.ts';
import { foundNetwork, joinNetwork } from './network.decide.ts';
import { networkTaken, recordMemberships, recordNetworks } from './network.store.ts';
import { networkBody, newNetwork } from './network.wire.ts';

export function foundNetworkRoute(app: App, { database, bus, now }: Registry): void {
  app.post(
    '/api/v1/networks',
    {
      schema: {
        operationId: 'foundNetwork',
        tags: ['networks'],
        summary: 'Found a network; the office of a manager who founds it is its first member',
        body: newNetwork,
        response: { 201: networkBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const network = { ...request.body, id: request.body.id ?? uuidv7() };
      const event = foundNetwork(network, await networkTaken(tx, network));
      await recordNetworks({ tx, bus }, [event]);
      if (!principal.roles.includes('platform-administrator')) {
        const organisation = await findOrganisation(tx, principal.organisation.id);
        if (organisation === undefined) throw notFound('Your organisation');
        const joined = joinNetwork({ network, organisation, since: dayOf(now()) }, []);
        await recordMemberships({ tx, bus }, [joined]);
      }
      const { id, name, ...facts } = network;
      const audit = { object: { kind: 'network', id }, after: { ...facts, name: digest(name) } };
      return { status: 201, headers: { location: `/api/v1/networks/${id}` }, body: network, audit };
    }),
  );
}
