import type { Principal, Role } from '@interlace/contracts';

/** Whose named figures of a round a principal may read. */
export type Visibility =
  | { readonly kind: 'everything' }
  | { readonly kind: 'some'; readonly cities: ReadonlySet<string> }
  | { readonly kind: 'nothing' };

/** What of a round and the caller's organisation decides. */
export interface RoundRelation {
  /** Figures of an illustrative round are invented and shown to any signed-in role. */
  readonly illustrative: boolean;
  /** The caller's organisation is, today, a member of the round's network. */
  readonly isMember: boolean;
  /** Cities with a score in the round that are the caller's own, or that the caller has a mandate for there. */
  readonly cities: readonly string[];
}

const worksWithCities: readonly Role[] = ['partner-analyst', 'evaluator', 'review-lead', 'network-manager'];
const cityRoles: readonly Role[] = ['city-coordinator', 'contributor', 'council-reader'];

/**
 * Who sees what of a round: the people of a city, technical partners, evaluators and network managers see every city where
 * their organisation is a member of the round's network, else their own city and those of their mandates alone. Whoever
 * administers the platform sees nothing by that. Nobody else sees anything, and is answered as if the round did not
 * exist. Pure.
 */
export function visibilityOf({ roles, organisation }: Principal, relation: RoundRelation): Visibility {
  const has = (some: readonly Role[]) => roles.some((role) => some.includes(role));
  if (relation.illustrative && roles.length > 0) return { kind: 'everything' };
  if (!has(organisation.kind === 'city' ? cityRoles : worksWithCities)) return { kind: 'nothing' };
  if (relation.isMember) return { kind: 'everything' };
  return relation.cities.length > 0
    ? { kind: 'some', cities: new Set(relation.cities) }
    : { kind: 'nothing' };
}

/** True when the principal may read the named figures of a city. */
export function sees(visibility: Visibility, cityId: string): boolean {
  return visibility.kind === 'everything' || (visibility.kind === 'some' && visibility.cities.has(cityId));
}
