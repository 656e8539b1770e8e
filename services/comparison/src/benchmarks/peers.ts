import { groupKey, type Member, peersKey, ROUND_GROUP } from './member.ts';
import type { Group, Sample } from './sample.ts';
import { type Suppression, suppressed } from './suppression.ts';

/** From the closest peers to everybody. */
export const peerLevels = ['foreign-born-band', 'population-band', 'round'] as const;
export type PeerLevel = (typeof peerLevels)[number];

export const peerOutcomes = {
  used: 'The city is compared with this group.',
  'too-small':
    'The group has fewer cities than the network sums up at least, so the next wider one was tried.',
  'figure-missing': 'The figure is not known for the reference year or any year before it.',
  'outside-bands': 'The figure lies in none of the bands of the round.',
} as const;
export type PeerOutcome = keyof typeof peerOutcomes;

/** One rung of the ladder: which group was tried, how many cities it has, and what came of it. */
export interface PeerStep {
  readonly level: PeerLevel;
  readonly cities: number | null;
  readonly outcome: PeerOutcome;
  readonly reason: string;
}

export interface PeerGroup {
  readonly level: PeerLevel;
  readonly cities: number;
  readonly group: Group;
  readonly groupKey: string;
  readonly steps: readonly PeerStep[];
  /** Not null when even the whole round is too small. */
  readonly suppressed: Suppression | null;
}

/**
 * The cities a city is compared with: same population band and same foreign-born band; with too few cities there,
 * the population band; then the whole round. A figure that is missing widens the group in the same way. Every step is told.
 */
export function peersOf(sample: Sample, member: Member): PeerGroup {
  const steps: PeerStep[] = [];
  for (const level of peerLevels) {
    const key = keyAt(level, member);
    const group = 'key' in key ? sample.group(key.key) : null;
    const cities = group?.cities ?? null;
    const outcome =
      'missing' in key ? key.missing : (cities ?? 0) < sample.minimumGroup ? 'too-small' : 'used';
    steps.push({ level, cities, outcome, reason: peerOutcomes[outcome] });
    if (group && 'key' in key && outcome === 'used')
      return { level, cities: group.cities, group, groupKey: key.key, steps, suppressed: null };
  }
  const whole = sample.whole;
  return {
    level: 'round',
    cities: whole.cities,
    group: whole,
    groupKey: ROUND_GROUP,
    steps,
    suppressed: suppressed('group-too-small'),
  };
}

type Rung = { key: string } | { missing: 'figure-missing' | 'outside-bands' };

function keyAt(level: PeerLevel, { context }: Member): Rung {
  if (level === 'round') return { key: ROUND_GROUP };
  const { population, foreignBornShare } = context;
  const needed = level === 'population-band' ? [population] : [population, foreignBornShare];
  if (needed.some(({ figure }) => figure === null)) return { missing: 'figure-missing' };
  if (!population.band || (level === 'foreign-born-band' && !foreignBornShare.band))
    return { missing: 'outside-bands' };
  if (level === 'population-band') return { key: groupKey('populationBand', population.band.code) };
  return { key: peersKey(population.band.code, foreignBornShare.band?.code ?? '') };
}
