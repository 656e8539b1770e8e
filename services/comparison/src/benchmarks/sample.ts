import type { InstrumentReference } from '@interlace/contracts';
import type { RankDoubt } from '../robustness/rank-doubt.ts';
import { Distribution } from './distribution.ts';
import { SetVersion } from './fingerprint.ts';
import { isRanked, itemOf, type Member, ROUND_GROUP } from './member.ts';
import type { ItemKind, ItemScore, Score, ScoreOrigin } from './score.ts';

/** Cities compared with each other: how many, and one distribution per item. */
export class Group {
  #cities = 0;
  readonly #items = new Map<string, Distribution>();
  /** Fewest cities a statistic is given for. */
  readonly minimum: number;

  constructor(minimum: number) {
    this.minimum = minimum;
  }

  get cities(): number {
    return this.#cities;
  }

  of(item: string): Distribution | undefined {
    return this.#items.get(item);
  }

  add(items: readonly ItemScore[]): void {
    this.#cities += 1;
    for (const { code, strict } of items) {
      if (strict === null) continue;
      const distribution = this.#items.get(code) ?? new Distribution(this.minimum);
      this.#items.set(code, distribution);
      distribution.add(strict);
    }
  }

  remove(items: readonly ItemScore[]): void {
    this.#cities -= 1;
    for (const { code, strict } of items) if (strict !== null) this.#items.get(code)?.remove(strict);
  }
}

/** Names the one sample a score belongs to: nothing that differs in any of these is ever compared. */
export const sampleKey = ({ origin, instrument, methodVersion }: SampleIdentity): string =>
  [origin, instrument.code, instrument.version, methodVersion].join(' ');

export type SampleIdentity = Pick<Score, 'origin' | 'instrument' | 'methodVersion'>;

export type SampleItem = Pick<ItemScore, 'code' | 'kind'>;

/** The cities of a round with the same origin, instrument version and method version, in all their groups. */
export class Sample implements SampleIdentity {
  readonly origin: ScoreOrigin;
  readonly instrument: InstrumentReference;
  readonly methodVersion: string;
  readonly minimumGroup: number;
  readonly #nobody: Group;
  readonly #members = new Map<string, Member>();
  readonly #groups = new Map<string, Group>();
  readonly #orders = new Map<string, readonly Member[]>();
  readonly #version = new SetVersion();
  #items: readonly SampleItem[] | undefined;
  #doubt: RankDoubt | undefined;

  /** @param minimumGroup fewest cities a statistic is given for */
  constructor(identity: SampleIdentity, minimumGroup: number) {
    this.minimumGroup = minimumGroup;
    this.#nobody = new Group(minimumGroup);
    this.origin = identity.origin;
    this.instrument = identity.instrument;
    this.methodVersion = identity.methodVersion;
  }

  /** Changes with anything a place in the sample or among peers depends on; equal data give an equal version. */
  get version(): string {
    return this.#version.toString();
  }

  /** How sure its places are; undefined until a run of exactly these data is known. */
  get doubt(): RankDoubt | undefined {
    return this.#doubt?.dataVersion === this.version ? this.#doubt : undefined;
  }

  /** Takes in what a run found out. One of other data is never shown. */
  judge(doubt: RankDoubt): void {
    this.#doubt = doubt;
  }

  get size(): number {
    return this.#members.size;
  }

  get members(): Iterable<Member> {
    return this.#members.values();
  }

  member(cityId: string): Member | undefined {
    return this.#members.get(cityId);
  }

  group(key: string): Group {
    return this.#groups.get(key) ?? this.#nobody;
  }

  get whole(): Group {
    return this.group(ROUND_GROUP);
  }

  /** Keys of the groups of one dimension, in code order. */
  groupKeys(prefix: string): string[] {
    return [...this.#groups]
      .filter(([key, group]) => group.cities > 0 && key.startsWith(`${prefix}/`))
      .map(([key]) => key)
      .sort();
  }

  add(member: Member): void {
    this.#members.set(member.score.cityId, member);
    this.#version.toggle(rankedBy(member));
    for (const key of member.groups) {
      const group = this.#groups.get(key) ?? new Group(this.minimumGroup);
      this.#groups.set(key, group);
      group.add(member.score.items);
    }
    this.#forget();
  }

  remove(member: Member): void {
    this.#members.delete(member.score.cityId);
    this.#version.toggle(rankedBy(member));
    for (const key of member.groups) this.#groups.get(key)?.remove(member.score.items);
    this.#forget();
  }

  /** The items its cities were scored on, composites first; the same array until the sample changes. */
  items(): readonly SampleItem[] {
    if (this.#items) return this.#items;
    const [first] = this.#members.values();
    const ofKind = (kind: ItemKind) => (first?.score.items ?? []).filter((item) => item.kind === kind);
    this.#items = [...ofKind('composite'), ...ofKind('indicator')];
    return this.#items;
  }

  /** Members by an item, best first, without a score last; or by name. Ties by city id, so that pages never overlap. */
  ordered(by: { item: string } | 'name'): readonly Member[] {
    const key = by === 'name' ? 'name' : `item ${by.item}`;
    const known = this.#orders.get(key);
    if (known) return known;
    const sortKey = (member: Member) => (by === 'name' ? nameKey(member) : scoreKey(member, by.item));
    const order = [...this.#members.values()]
      .map((member) => ({ member, key: sortKey(member) }))
      .sort((a, b) => compare(a.key, b.key) || compare(a.member.score.cityId, b.member.score.cityId))
      .map(({ member }) => member);
    this.#orders.set(key, order);
    return order;
  }

  #forget(): void {
    this.#orders.clear();
    this.#items = undefined;
  }
}

const rankedBy = ({ score: { cityId, fingerprint }, groups }: Member) => [
  cityId,
  fingerprint,
  groups.filter(isRanked),
];

/** What a list by name is sorted by; cities without a name come last. */
export const nameKey = (member: Member): string => member.facts.profile?.name.toLowerCase() ?? '\uffff';

/** What a list by item is sorted by, ascending: the better score first, no score last. */
export const scoreKey = (member: Member, item: string): number => -(itemOf(member, item)?.strict ?? -1);

export function compare<Key extends string | number>(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
