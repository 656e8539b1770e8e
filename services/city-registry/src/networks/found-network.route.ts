import { type App, command, uuidv7 } from '@interlace/service-kit';
import type { Registry } from '../registry.ts';
import { foundNetwork } from './network.decide.ts';
import { networkTaken, recordNetworks } from './network.store.ts';
import { networkBody, newNetwork } from './network.wire.ts';

export function foundNetworkRoute(app: App, { database, bus }: Registry): void {
  app.post(
    '/api/v1/networks',
    {
      schema: {
        operationId: 'foundNetwork',
        tags: ['networks'],
        summary: 'Found a network',
        body: newNetwork,
        response: { 201: networkBody },
      },
    },
    command(database, async ({ request, tx }) => {
      const network = { ...request.body, id: request.body.id ?? uuidv7() };
      const event = foundNetwork(network, await networkTaken(tx, network));
      await recordNetworks({ tx, bus }, [event]);
      return { status: 201, headers: { location: `/api/v1/networks/${network.id}` }, body: network };
    }),
  );
}
