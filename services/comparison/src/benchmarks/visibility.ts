import type { Principal, Role } from '@interlace/contracts';

/** Whose named figures of a round a principal may read. */
export type Visibility =
  | { readonly kind: 'everything' }
  | { readonly kind: 'own'; readonly cityId: string }
  | { readonly kind: 'nothing' };

/** What of a round and the caller's organisation decides. */
export interface RoundRelation {
  /** Figures of an illustrative round are invented and shown to any signed-in role. */
  readonly illustrative: boolean;
  /** The caller's organisation is, today, a member of the round's network. */
  readonly isMember: boolean;
  /** The caller's organisation has a score in the round. */
  readonly takesPart: boolean;
}

const seesEveryCity: readonly Role[] = [
  'partner-analyst',
  'evaluator',
  'review-lead',
  'network-manager',
  'platform-administrator',
];
const cityRoles: readonly Role[] = ['city-coordinator', 'contributor', 'council-reader'];

/**
 * Who sees what of a round: technical partners, evaluators, network and platform managers see every city; the people of
 * a city see every city where theirs is a member of the round's network, else their own alone. Nobody else sees anything,
 * and is answered as if the round did not exist. Pure.
 */
export function visibilityOf({ roles, organisation }: Principal, relation: RoundRelation): Visibility {
  const has = (some: readonly Role[]) => roles.some((role) => some.includes(role));
  if (relation.illustrative && roles.length > 0) return { kind: 'everything' };
  if (has(seesEveryCity)) return { kind: 'everything' };
  if (!has(cityRoles) || organisation.kind !== 'city') return { kind: 'nothing' };
  if (relation.isMember) return { kind: 'everything' };
  return relation.takesPart ? { kind: 'own', cityId: organisation.id } : { kind: 'nothing' };
}

/** True when the principal may read the named figures of a city. */
export function sees(visibility: Visibility, cityId: string): boolean {
  return visibility.kind === 'everything' || (visibility.kind === 'own' && visibility.cityId === cityId);
}
