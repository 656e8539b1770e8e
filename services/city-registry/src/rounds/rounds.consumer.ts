import { roundOpenedV1, topics } from '@interlace/contracts';
import type { Subscription } from '@interlace/event-bus';
import type { RegistryTx } from '../registry.ts';

/** The registry knows which rounds there are, so that a mandate names one that exists. A repeat changes nothing. */
export const rounds: Subscription<RegistryTx> = {
  group: 'city-registry',
  topics: [topics.rounds],
  handlers: {
    [roundOpenedV1.type]: async ({ data: { roundId: id, networkId } }, tx) => {
      await tx.round.createMany({ data: [{ id, networkId }], skipDuplicates: true });
    },
  },
};
