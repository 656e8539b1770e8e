import type { Principal } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { networksOfOrganisation } from '../city-facts/city-facts.store.ts';
import type { Extension } from './extension.ts';

/** Extensions of one city, of some networks, or all where it names neither. */
export interface ExtensionSight {
  readonly cityId?: string;
  readonly networks?: readonly string[];
}

/** A city sees its own, an office those of its networks, an administrator all, anybody else none. */
export async function extensionsInSight(
  sql: SqlExecutor,
  { roles, organisation }: Principal,
  today: string,
): Promise<ExtensionSight> {
  if (roles.includes('platform-administrator')) return {};
  if (organisation.kind === 'city') return { cityId: organisation.id };
  if (organisation.kind !== 'network-office') return { networks: [] };
  return { networks: [...(await networksOfOrganisation(sql, organisation.id, today))] };
}

/** Whether somebody of that sight answers for the office. Pure. */
export function mayDecide(
  { cityId, networks }: ExtensionSight,
  { networkId }: Pick<Extension, 'networkId'>,
): boolean {
  return cityId === undefined && (networks === undefined || networks.includes(networkId));
}
