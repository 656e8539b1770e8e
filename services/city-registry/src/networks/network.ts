import type { DataOf, networkFoundedV1, networkJoinedV1, networkLeftV1 } from '@interlace/contracts';

export type NetworkFounded = DataOf<typeof networkFoundedV1>;
export type NetworkJoined = DataOf<typeof networkJoinedV1>;
export type NetworkLeft = DataOf<typeof networkLeftV1>;

/** What holds for a network that does not say it. */
export const DEFAULT_MINIMUM_GROUP = 5;

/** Organisations that work together, such as the partners of one European project. */
export interface Network {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** True for a network of invented cities, whose figures are always illustrative. */
  readonly fictitious: boolean;
  /** Fewest cities a statistic of this network may sum up; three or more. */
  readonly minimumGroup: number;
}

/** One stay of an organisation in a network. Days are ISO 8601; `since` is null where the sources do not tell. */
export interface Membership {
  readonly networkId: string;
  readonly organisationId: string;
  readonly since: string | null;
  /** Last day; null while the organisation is a member. */
  readonly until: string | null;
}
