import {
  cityProfileChangedV1,
  cityRegisteredV1,
  mandateEndedV1,
  mandateGivenV1,
  networkJoinedV1,
  networkLeftV1,
  type OrganisationKind,
  organisationRegisteredV1,
  topics,
} from '@interlace/contracts';
import type { Subscription } from '@interlace/event-bus';
import type { GatewayTx } from '../gateway.ts';

const date = (day: string) => new Date(`${day}T00:00:00Z`);
const dateOrNull = (day: string | null) => (day === null ? null : date(day));

/**
 * What the gateway needs to know of the registry: organisations to be a member of, their mandates, and the networks they
 * belong to. Each handler is one row written as the event says, so repeats do no harm.
 */
export const directoryOf = (changed: () => void): Subscription<GatewayTx> => ({
  group: 'gateway',
  topics: [topics.organisations],
  handlers: {
    [cityRegisteredV1.type]: ({ data: { cityId, profile } }, tx) =>
      keepOrganisation(tx, { id: cityId, kind: 'city', ...profile }),
    [cityProfileChangedV1.type]: ({ data: { cityId, profile } }, tx) =>
      keepOrganisation(tx, { id: cityId, kind: 'city', ...profile }),
    [organisationRegisteredV1.type]: ({ data: { organisationId, ...data } }, tx) =>
      keepOrganisation(tx, { id: organisationId, ...data }),
    [mandateGivenV1.type]: async ({ data }, tx) => {
      const { mandateId: id, cityId, organisationId, kind, roundId = null, from, until } = data;
      const days = { fromDay: date(from), untilDay: dateOrNull(until) };
      const mandate = { cityId, organisationId, kind, roundId, ...days };
      await tx.mandate.upsert({ where: { id }, create: { id, ...mandate }, update: mandate });
    },
    [mandateEndedV1.type]: async ({ data: { mandateId, endedOn } }, tx) => {
      await tx.mandate.updateMany({ where: { id: mandateId }, data: { endedOn: date(endedOn) } });
    },
    [networkJoinedV1.type]: ({ data: { networkId, organisationId, since } }, tx) =>
      keepMembership(tx, { networkId, organisationId }, { sinceDay: dateOrNull(since), untilDay: null }),
    [networkLeftV1.type]: ({ data: { networkId, organisationId, until } }, tx) =>
      keepMembership(tx, { networkId, organisationId }, { untilDay: date(until) }),
  },
  onCommitted: changed,
});

async function keepOrganisation(
  tx: GatewayTx,
  {
    id,
    kind,
    code,
    name,
    country,
  }: { id: string; kind: OrganisationKind; code: string; name: string; country: string | null },
): Promise<void> {
  const facts = { kind, name, slug: code, country };
  await tx.organization.upsert({ where: { id }, create: { id, ...facts }, update: facts });
}

async function keepMembership(
  tx: GatewayTx,
  key: { networkId: string; organisationId: string },
  days: { sinceDay?: Date | null; untilDay: Date | null },
): Promise<void> {
  const where = { networkId_organisationId: key };
  await tx.networkMembership.upsert({ where, create: { ...key, ...days }, update: days });
}
