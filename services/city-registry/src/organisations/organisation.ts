import type { DataOf, OrganisationKind, organisationRegisteredV1 } from '@interlace/contracts';

export type OrganisationRegistered = DataOf<typeof organisationRegisteredV1>;

/** Kinds registered as mere organisations; a city is registered with its profile. */
export const partnerKinds = ['technical-partner', 'evaluator', 'network-office'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** Whoever can be a member of a network: a city, or one of those who help and review cities. */
export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  /** Unique among all organisations, cities included. */
  readonly code: string;
  readonly name: string;
  readonly country: string | null;
  /** Only a city can be invented. */
  readonly fictitious: boolean;
}
