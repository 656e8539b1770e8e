import { bandsOf, intervalOfPlaces, type RankInterval, rankInBuckets } from '@interlace/composite-index';
import { TIE } from '../benchmarks/tie.ts';
import { drawsFor, type RobustnessDesign } from './design.ts';
import type { RankModel } from './rank-model.ts';
import type { RankedGroup, SampleData } from './sample-data.ts';

/** Intervals and bands of an item in a group, in the order of its cities; 0 throughout for a city without a place. */
export interface GroupDoubt {
  readonly low: readonly number[];
  readonly median: readonly number[];
  readonly high: readonly number[];
  readonly band: readonly number[];
}

/** What the draws say of the places of an item. */
export interface ItemDoubt {
  readonly item: string;
  /** Mean of |published place − place| over cities and draws in the whole sample (Saisana et al. 2005); null for no city. */
  readonly meanRankShift: number | null;
  /** By the key of the group. */
  readonly groups: Readonly<Record<string, GroupDoubt>>;
}

/** Cities of a group that have a score, and their places draw by draw: the memory of cities × draws. */
interface Ranking {
  readonly key: string;
  readonly size: number;
  readonly ranked: Int32Array;
  /** Of each ranked city, its position in the group. */
  readonly at: Int32Array;
  /** At `city · draws + draw`, places from 1. */
  readonly places: Int32Array;
}

type Item = SampleData['items'][number];

/** Bytes the places of one batch of items may take; several at once share what they are made of. */
const BATCH_BYTES = 32 * 2 ** 20;

/** The items in batches that fit into the memory allowed, in their order; a batch is one step of a run. */
export function batchesOf(data: SampleData, design: RobustnessDesign): Item[][] {
  const cities = data.groups.reduce((sum, { positions }) => sum + positions.length, 0);
  const bytes = Int32Array.BYTES_PER_ELEMENT * Math.max(1, cities) * drawsFor(design, data.cities);
  const size = Math.max(1, Math.floor(BATCH_BYTES / bytes));
  const batches: Item[][] = [];
  for (let from = 0; from < data.items.length; from += size)
    batches.push(data.items.slice(from, from + size));
  return batches;
}

/**
 * Rebuilds items under every draw and says how far places move, in the whole sample (the first group) and in every other
 * group. Memory: 4 bytes per item, draw and city of a group, whatever the number of questions.
 */
export function doubtsOf(
  model: Pick<RankModel, 'score'>,
  data: SampleData,
  items: readonly Item[],
  design: RobustnessDesign,
): ItemDoubt[] {
  const draws = drawsFor(design, data.cities);
  const ranked = items.map((item) => ({
    item,
    rankings: data.groups.map((group) => rankingOf(group, item.strict, draws)),
  }));
  const scratch = { scores: new Float64Array(data.cities), places: new Int32Array(data.cities) };
  for (let draw = 0; draw < draws; draw++)
    for (const { item, rankings } of ranked) {
      const { values } = model.score(item.code, draw);
      for (const ranking of rankings) rank(ranking, values, scratch, draw, draws);
    }
  return ranked.map(({ item, rankings: [whole, ...others] }) => ({
    item: item.code,
    meanRankShift: whole ? meanRankShift(whole, item.strict, scratch, draws) : null,
    groups: Object.fromEntries(
      (whole ? [whole, ...others] : []).map((one) => [one.key, summarise(one, draws, design.level)]),
    ),
  }));
}

interface Scratch {
  readonly scores: Float64Array;
  readonly places: Int32Array;
}

function rankingOf({ key, positions }: RankedGroup, strict: Float64Array, draws: number): Ranking {
  const at = Int32Array.from(
    [...positions.keys()].filter((index) => hasScore(strict, positions[index] ?? -1)),
  );
  return {
    key,
    size: positions.length,
    at,
    ranked: at.map((index) => positions[index] ?? -1),
    places: new Int32Array(at.length * draws),
  };
}

const hasScore = (strict: Float64Array, city: number) => !Number.isNaN(strict[city] ?? Number.NaN);

function placesIn({ ranked }: Ranking, values: Float64Array, { scores, places }: Scratch): void {
  for (let index = 0; index < ranked.length; index++) scores[index] = values[ranked[index] ?? -1] ?? 0;
  rankInBuckets(scores, ranked.length, places, TIE);
}

function rank(ranking: Ranking, values: Float64Array, scratch: Scratch, draw: number, draws: number): void {
  placesIn(ranking, values, scratch);
  const count = ranking.ranked.length;
  for (let index = 0; index < count; index++)
    ranking.places[index * draws + draw] = (scratch.places[index] ?? 0) + 1;
}

/** Summed in whole numbers up to the one division. */
function meanRankShift(
  ranking: Ranking,
  strict: Float64Array,
  scratch: Scratch,
  draws: number,
): number | null {
  if (ranking.places.length === 0) return null;
  placesIn(ranking, strict, scratch);
  let shift = 0;
  for (let index = 0; index < ranking.ranked.length; index++) {
    const published = (scratch.places[index] ?? 0) + 1;
    for (let draw = 0; draw < draws; draw++)
      shift += Math.abs((ranking.places[index * draws + draw] ?? 0) - published);
  }
  return shift / ranking.places.length;
}

function summarise({ size, at, places }: Ranking, draws: number, level: number): GroupDoubt {
  const intervals: (RankInterval | null)[] = Array.from(at, (_, index) =>
    intervalOfPlaces(places.subarray(index * draws, (index + 1) * draws).sort(), level),
  );
  const bands = bandsOf(intervals);
  const nobody = () => new Array<number>(size).fill(0);
  const doubt = { low: nobody(), median: nobody(), high: nobody(), band: nobody() };
  for (const [index, position] of at.entries()) {
    const interval = intervals[index];
    if (!interval) continue;
    doubt.low[position] = interval.low;
    doubt.median[position] = interval.median;
    doubt.high[position] = interval.high;
    doubt.band[position] = bands[index]?.band ?? 0;
  }
  return doubt;
}
