import {
  networkFoundedV1,
  networkJoinedV1,
  networkLeftV1,
  type OrganisationKind,
} from '@interlace/contracts';
import { DomainError, uuidv7 } from '@interlace/service-kit';
import type { Taken } from '../organisations/organisation.decide.ts';
import { type Reader, toDate, toDay, type Writer } from '../registry.ts';
import type { Membership, Network, NetworkFounded, NetworkJoined, NetworkLeft } from './network.ts';

const facts = { id: true, code: true, name: true, fictitious: true, minimumGroup: true } as const;

/** Those networks, in no order, that have one of the ids or one of the codes. */
export function findNetworks(
  reader: Reader,
  { ids = [], codes = [] }: { ids?: readonly string[]; codes?: readonly string[] },
): Promise<Network[]> {
  return reader.network.findMany({
    where: { OR: [{ id: { in: [...ids] } }, { code: { in: [...codes] } }] },
    select: facts,
  });
}

export async function findNetwork(reader: Reader, id: string): Promise<Network | undefined> {
  const [found] = await findNetworks(reader, { ids: [id] });
  return found;
}

/** Whether the id or the code of a new network is in use. */
export async function networkTaken(reader: Reader, wanted: { id: string; code: string }): Promise<Taken> {
  const found = await findNetworks(reader, { ids: [wanted.id], codes: [wanted.code] });
  return {
    id: found.some(({ id }) => id === wanted.id),
    code: found.some(({ code }) => code === wanted.code),
  };
}

/** At most `count` networks in order of their codes, after the code `after`. */
export function listNetworks(reader: Reader, after: string | undefined, count: number): Promise<Network[]> {
  return reader.network.findMany({
    where: { code: { gt: after } },
    select: facts,
    orderBy: { code: 'asc' },
    take: count,
  });
}

/** Every stay, former and present, of these organisations in these networks. */
export async function findMemberships(
  reader: Reader,
  networkIds: readonly string[],
  organisationIds: readonly string[],
): Promise<Membership[]> {
  const rows = await reader.membership.findMany({
    where: { networkId: { in: [...networkIds] }, organisationId: { in: [...organisationIds] } },
  });
  return rows.map(({ networkId, organisationId, since, until }) => ({
    networkId,
    organisationId,
    since: toDay(since),
    until: toDay(until),
  }));
}

/** A stay in a network, told with whom it is about. */
export interface Member {
  readonly organisationId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly since: string | null;
  readonly until: string | null;
}

/** At most `count` stays in a network, former ones included, in order of joining; `id` continues the list. */
export async function listMembers(
  reader: Reader,
  { networkId, after }: { networkId: string; after?: string | undefined },
  count: number,
): Promise<(Member & { id: string })[]> {
  const rows = await reader.membership.findMany({
    where: { networkId, id: { gt: after } },
    include: { organisation: true },
    orderBy: { id: 'asc' },
    take: count,
  });
  return rows.map(({ id, organisation, since, until }) => ({
    id,
    organisationId: organisation.id,
    code: organisation.code,
    name: organisation.name,
    kind: organisation.kind as OrganisationKind, // as the table's check constraint has it
    since: toDay(since),
    until: toDay(until),
  }));
}

/** Stores new networks and says so. */
export async function recordNetworks({ tx, bus }: Writer, events: readonly NetworkFounded[]): Promise<void> {
  const { count } = await tx.network.createMany({
    data: events.map(({ networkId, ...network }) => ({ id: networkId, ...network })),
    skipDuplicates: true,
  });
  if (count < events.length)
    throw new DomainError('network-exists', 'An id or a code was taken a moment ago.');
  await bus.publish(tx, networkFoundedV1, events);
}

/** Stores new memberships and says so. */
export async function recordMemberships(
  { tx, bus }: Writer,
  events: readonly NetworkJoined[],
): Promise<void> {
  const { count } = await tx.membership.createMany({
    data: events.map(({ since, ...membership }) => ({ id: uuidv7(), ...membership, since: toDate(since) })),
    skipDuplicates: true,
  });
  if (count < events.length) throw new DomainError('already-a-member', 'It joined a moment ago.');
  await bus.publish(tx, networkJoinedV1, events);
}

/** Ends the present stay and says so. */
export async function recordLeaving({ tx, bus }: Writer, event: NetworkLeft): Promise<void> {
  const { networkId, organisationId, until } = event;
  const { count } = await tx.membership.updateMany({
    where: { networkId, organisationId, until: null },
    data: { until: toDate(until) },
  });
  if (count === 0) throw new DomainError('not-a-member', 'It left a moment ago.');
  await bus.publish(tx, networkLeftV1, event);
}
