import type { City, CityProfileChanged, CityRegistered } from '../city-profiles/city.ts';
import type { Declared } from '../conflict-declarations/declaration.decide.ts';
import type { ConflictDeclaration } from '../conflict-declarations/declaration.ts';
import type { Mandate, MandateGiven } from '../mandates/mandate.ts';
import type { Membership, Network, NetworkFounded, NetworkJoined } from '../networks/network.ts';
import type { Organisation, OrganisationRegistered } from '../organisations/organisation.ts';

/** What the registry holds of everything a document names. */
export interface Snapshot {
  readonly organisations: readonly Organisation[];
  readonly cities: readonly City[];
  readonly networks: readonly Network[];
  readonly memberships: readonly Membership[];
  readonly mandates: readonly Mandate[];
  readonly declarations: readonly ConflictDeclaration[];
}

/** What an import makes happen, in the order in which it is stored and told. */
export interface ImportFacts {
  organisations: OrganisationRegistered[];
  cities: CityRegistered[];
  profiles: CityProfileChanged[];
  networks: NetworkFounded[];
  memberships: NetworkJoined[];
  declarations: Declared[];
  mandates: MandateGiven[];
}

/** The registry as it would be after the entries planned so far. */
export interface Draft {
  /** By code, cities included. */
  readonly organisations: Map<string, Organisation>;
  readonly organisationIds: Set<string>;
  /** By id. */
  readonly cities: Map<string, City>;
  /** By code. */
  readonly networks: Map<string, Network>;
  readonly networkIds: Set<string>;
  readonly memberships: Membership[];
  readonly mandates: Mandate[];
  readonly declarations: ConflictDeclaration[];
  readonly facts: ImportFacts;
}

export function openDraft(snapshot: Snapshot): Draft {
  return {
    organisations: new Map(snapshot.organisations.map((it) => [it.code, it])),
    organisationIds: new Set(snapshot.organisations.map(({ id }) => id)),
    cities: new Map(snapshot.cities.map((it) => [it.id, it])),
    networks: new Map(snapshot.networks.map((it) => [it.code, it])),
    networkIds: new Set(snapshot.networks.map(({ id }) => id)),
    memberships: [...snapshot.memberships],
    mandates: [...snapshot.mandates],
    declarations: [...snapshot.declarations],
    facts: {
      organisations: [],
      cities: [],
      profiles: [],
      networks: [],
      memberships: [],
      declarations: [],
      mandates: [],
    },
  };
}

/** Adds an organisation or a city to the draft. */
export function addOrganisation(draft: Draft, organisation: Organisation): void {
  draft.organisations.set(organisation.code, organisation);
  draft.organisationIds.add(organisation.id);
}
