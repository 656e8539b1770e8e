import type { Principal } from '@interlace/contracts';
import { refuseNotKept } from '@interlace/service-kit';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Reader } from '../registry.ts';

/** What of the register is a caller's to keep: everything, or the networks of an office and the cities in them. */
export type Keeping =
  | 'all'
  | { readonly networks: ReadonlySet<string>; readonly cities: ReadonlySet<string> };

const nothing: Keeping = { networks: new Set(), cities: new Set() };

/**
 * An administrator keeps everything, a network manager the networks the office is a member of on a day (ISO 8601) and the
 * cities that are their members on that day. Anybody else keeps nothing.
 */
export async function keepingOf(
  reader: Reader,
  { roles, organisation }: Principal,
  today: string,
): Promise<Keeping> {
  if (roles.includes('platform-administrator')) return 'all';
  if (!roles.includes('network-manager') || organisation.kind !== 'network-office') return nothing;
  const stays = await reader.membership.findMany({
    where: { organisationId: organisation.id, AND: on(today) },
  });
  const networks = stays.map(({ networkId }) => networkId);
  const members = await reader.membership.findMany({
    where: { networkId: { in: networks }, organisation: { kind: 'city' }, AND: on(today) },
    select: { organisationId: true },
  });
  return {
    networks: new Set(networks),
    cities: new Set(members.map(({ organisationId }) => organisationId)),
  };
}

function on(today: string): Prisma.MembershipWhereInput[] {
  const day = new Date(`${today}T00:00:00Z`);
  return [
    { OR: [{ since: null }, { since: { lte: day } }] },
    { OR: [{ until: null }, { until: { gte: day } }] },
  ];
}

/** Networks and cities are known to everybody signed in, so the refusal is open. @throws DomainError `not-kept` */
export function demandKept(
  keeping: Keeping,
  { networks = [], cities = [] }: { networks?: readonly string[]; cities?: readonly string[] },
): void {
  if (keeping === 'all') return;
  const isKept =
    networks.every((network) => keeping.networks.has(network)) &&
    cities.every((city) => keeping.cities.has(city));
  if (!isKept) refuseNotKept();
}

/**
 * Refuses a city that is or was in a network of others: taken in, it would be this office's to give mandates for. Then
 * an administrator takes it in. Call it with the city locked. @throws DomainError `not-kept`
 */
export async function demandOfNobodyElse(reader: Reader, keeping: Keeping, cityId: string): Promise<void> {
  if (keeping === 'all' || keeping.cities.has(cityId)) return;
  const elsewhere = { organisationId: cityId, networkId: { notIn: [...keeping.networks] } };
  if ((await reader.membership.count({ where: elsewhere })) > 0) refuseNotKept();
}
