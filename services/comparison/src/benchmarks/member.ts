import { type CityContext, type CityFacts, contextOf, type NetworkName, overlaps } from './city-facts.ts';
import type { Round } from './round.ts';
import type { ItemScore, Score } from './score.ts';

/** By what a round's cities can be grouped. */
export const dimensions = ['country', 'network', 'populationBand', 'foreignBornBand'] as const;
export type Dimension = (typeof dimensions)[number];

/** The whole sample. */
export const ROUND_GROUP = 'round';
export const groupKey = (dimension: Dimension, code: string): string => `${dimension}/${code}`;
/** Same population band and, within it, same foreign-born band. */
export const peersKey = (population: string, foreignBorn: string): string =>
  `peers/${population}/${foreignBorn}`;

/** Whether places are given in a group: in the whole sample and among what can become peers. */
export const isRanked = (group: string): boolean =>
  group === ROUND_GROUP || group.startsWith(groupKey('populationBand', '')) || group.startsWith('peers/');

/** A city in a sample: its score, and what decides to which groups it belongs. */
export interface Member {
  readonly score: Score;
  readonly facts: CityFacts;
  readonly context: CityContext;
  /** Networks of which it was a member while the round was open. */
  readonly networks: readonly NetworkName[];
  readonly groups: readonly string[];
}

export function toMember(score: Score, facts: CityFacts, round: Round): Member {
  const context = contextOf(facts.profile, round.bands, round.referenceYear);
  const days = [round.opensAt.slice(0, 10), round.closesAt.slice(0, 10)] as const;
  const networks = facts.memberships.filter((one) => overlaps(one, ...days)).map(({ network }) => network);
  return { score, facts, context, networks, groups: groupsOf(facts, context, networks) };
}

function groupsOf(facts: CityFacts, context: CityContext, networks: readonly NetworkName[]): string[] {
  const population = context.population.band?.code;
  const foreignBorn = context.foreignBornShare.band?.code;
  const groups = [ROUND_GROUP, ...networks.map(({ id }) => groupKey('network', id))];
  if (facts.profile) groups.push(groupKey('country', facts.profile.country));
  if (population) groups.push(groupKey('populationBand', population));
  if (foreignBorn) groups.push(groupKey('foreignBornBand', foreignBorn));
  if (population && foreignBorn) groups.push(peersKey(population, foreignBorn));
  return groups;
}

export function itemOf(member: Member, code: string): ItemScore | undefined {
  return member.score.items.find((item) => item.code === code);
}
