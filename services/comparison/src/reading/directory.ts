import type { CityProfile, InstrumentReference } from '@interlace/contracts';
import {
  type CityFacts,
  type NetworkName,
  overlaps,
  type PublishedFigure,
} from '../benchmarks/city-facts.ts';
import type { InstrumentItem, Round } from '../benchmarks/round.ts';
import { DEFAULT_MINIMUM_GROUP } from '../benchmarks/suppression.ts';
import type { DirectoryFact, MembershipFact, NetworkFact, RoundFact } from './delta.store.ts';

/** What a change of the directory touches beyond itself. */
export interface Touched {
  readonly cities: ReadonlySet<string>;
  readonly rounds: ReadonlySet<string>;
}

const instrumentKey = ({ code, version }: InstrumentReference) => `${code}@${version}`;

/** Cities, networks, memberships, rounds, instruments and published figures in memory, joined when asked. */
export class Directory {
  readonly #profiles = new Map<string, CityProfile>();
  readonly #networks = new Map<string, NetworkFact>();
  /** By organisation, then by network. */
  readonly #memberships = new Map<string, Map<string, MembershipFact>>();
  readonly #rounds = new Map<string, RoundFact>();
  readonly #instruments = new Map<string, readonly InstrumentItem[]>();
  /** By city, then by result. */
  readonly #published = new Map<string, Map<string, PublishedFigure>>();

  /** Takes changed facts in and says which cities and rounds look different from now on. */
  apply(facts: readonly DirectoryFact[]): Touched {
    const touched = { cities: new Set<string>(), rounds: new Set<string>() };
    for (const fact of facts) {
      this.#keep(fact);
      for (const city of this.#citiesOf(fact)) touched.cities.add(city);
      for (const round of this.#roundsOf(fact)) touched.rounds.add(round);
    }
    return touched;
  }

  /** Undefined for a round nobody has heard of, or of which only the end is known. */
  round(id: string): Round | undefined {
    const { opened, closedAt } = this.#rounds.get(id) ?? {};
    if (!opened) return undefined;
    const { roundId, networkId, ...facts } = opened;
    return {
      ...facts,
      id: roundId,
      network: this.#network(networkId),
      closedAt: closedAt ?? null,
      minimumGroup: this.#networks.get(networkId)?.minimumGroup ?? DEFAULT_MINIMUM_GROUP,
    };
  }

  /** Every known round, the latest first. */
  rounds(): Round[] {
    return [...this.#rounds.keys()]
      .flatMap((id) => this.round(id) ?? [])
      .sort((a, b) => (a.opensAt === b.opensAt ? (a.id < b.id ? -1 : 1) : a.opensAt < b.opensAt ? 1 : -1));
  }

  /** Empty until the instrument is known. */
  items(instrument: InstrumentReference): readonly InstrumentItem[] {
    return this.#instruments.get(instrumentKey(instrument)) ?? [];
  }

  cityFacts(id: string): CityFacts {
    const memberships = [...(this.#memberships.get(id)?.values() ?? [])];
    return {
      id,
      profile: this.#profiles.get(id) ?? null,
      published: [...(this.#published.get(id)?.values() ?? [])].sort((a, b) =>
        a.resultId < b.resultId ? -1 : 1,
      ),
      memberships: memberships
        .map(({ networkId, since, until }) => ({ network: this.#network(networkId), since, until }))
        .sort((a, b) => (a.network.id < b.network.id ? -1 : 1)),
    };
  }

  /** Whether an organisation is a member of a network on a day (ISO 8601). */
  isMember(organisationId: string, networkId: string, day: string): boolean {
    const membership = this.#memberships.get(organisationId)?.get(networkId);
    return membership !== undefined && overlaps(membership, day, day);
  }

  #network(id: string): NetworkName {
    const { code = null, name = null } = this.#networks.get(id) ?? {};
    return { id, code, name };
  }

  #keep({ kind, id, body }: DirectoryFact): void {
    if (kind === 'city') this.#profiles.set(id, body);
    else if (kind === 'network') this.#networks.set(id, body);
    else if (kind === 'membership') nested(this.#memberships, body.organisationId).set(body.networkId, body);
    else if (kind === 'round') this.#rounds.set(id, body);
    else if (kind === 'instrument') this.#instruments.set(id, body);
    else {
      const { cityId, ...figure } = body;
      nested(this.#published, cityId).set(id, figure);
    }
  }

  #citiesOf({ kind, id, body }: DirectoryFact): string[] {
    if (kind === 'city') return [id];
    if (kind === 'membership') return [body.organisationId];
    if (kind === 'published') return [body.cityId];
    if (kind !== 'network') return [];
    return [...this.#memberships]
      .filter(([, networks]) => networks.has(id))
      .map(([organisation]) => organisation);
  }

  #roundsOf({ kind, id }: DirectoryFact): string[] {
    if (kind === 'round') return [id];
    if (kind !== 'network' && kind !== 'instrument') return [];
    const opened = [...this.#rounds].flatMap(([roundId, fact]) =>
      fact.opened ? [[roundId, fact.opened] as const] : [],
    );
    if (kind === 'network')
      return opened.filter(([, { networkId }]) => networkId === id).map(([round]) => round);
    return opened.filter(([, { instrument }]) => instrumentKey(instrument) === id).map(([round]) => round);
  }
}

function nested<Value>(outer: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = outer.get(key);
  if (known) return known;
  const inner = new Map<string, Value>();
  outer.set(key, inner);
  return inner;
}
