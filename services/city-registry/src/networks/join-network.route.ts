import { day, uuid } from '@interlace/contracts';
import { type App, command, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import { lockCities } from '../city-profiles/city.store.ts';
import { findOrganisation } from '../organisations/organisation.store.ts';
import { dayOf, type Registry } from '../registry.ts';
import { idParams, unknownReference } from '../wire.ts';
import { demandKept, demandOfNobodyElse, keepingOf } from './keeping.ts';
import { joinNetwork } from './network.decide.ts';
import { findMemberships, findNetwork, recordMemberships } from './network.store.ts';
import { membershipBody } from './network.wire.ts';

const newMember = z.strictObject({
  organisationId: uuid,
  since: day.nullable().default(null).meta({ description: 'First day; null where it is not known' }),
});

export function joinNetworkRoute(app: App, { database, bus, now }: Registry): void {
  app.post(
    '/api/v1/networks/:id/members',
    {
      schema: {
        operationId: 'joinNetwork',
        tags: ['networks'],
        summary: 'Make an organisation a member',
        description: 'A city that is or was in networks of another office is taken in by an administrator.',
        params: idParams,
        body: newMember,
        response: { 201: membershipBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const { organisationId, since } = request.body;
      const network = await findNetwork(tx, request.params.id);
      if (network === undefined) throw notFound('The network');
      const keeping = await keepingOf(tx, principal, dayOf(now()));
      demandKept(keeping, { networks: [network.id] });
      const organisation = await findOrganisation(tx, organisationId);
      if (organisation === undefined) throw unknownReference('/organisationId');
      if (organisation.kind === 'city') {
        await lockCities(tx, [organisation.id]);
        await demandOfNobodyElse(tx, keeping, organisation.id);
      }
      const former = await findMemberships(tx, [network.id], [organisation.id]);
      const event = joinNetwork({ network, organisation, since }, former);
      await recordMemberships({ tx, bus }, [event]);
      const audit = {
        concerns: [organisationId],
        object: { kind: 'membership', id: `${network.id}/${organisationId}` },
        after: { since, until: null },
      };
      return { status: 201, body: { ...event, until: null }, audit };
    }),
  );
}
