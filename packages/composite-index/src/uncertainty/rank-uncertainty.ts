import { exactSum } from '../arithmetic/exact-sum.ts';
import { MethodError } from '../method-error.ts';
import { type BandPlace, bandsOf } from './bands.ts';
import { rankInBuckets } from './bucket-ranking.ts';
import type { DrawModel, Scores } from './draw-model.ts';
import type { PlaceCounts } from './place-counts.ts';
import { type RankInterval, rankInterval } from './rank-interval.ts';

/** A unit under all draws. Places from 1, null where the unit was never ranked. */
export interface UnitUncertainty {
  readonly unit: string;
  readonly referenceRank: number | null;
  readonly referenceScore: number | null;
  readonly interval: RankInterval | null;
  readonly standing: BandPlace | null;
  readonly meanRank: number | null;
  readonly meanScore: number | null;
  /** Share of the draws in which the unit had a score, 0 to 1. */
  readonly ranked: number;
  /** At k − 1: the share of the draws in which the unit was among the best k (of those it was ranked in). */
  readonly topShare: Float64Array;
}

export interface RankUncertainty {
  readonly draws: number;
  /** Share of the draws an interval covers at least; 0.9 is 5 to 95 %. */
  readonly level: number;
  /** Mean rank shift `RS = mean |rank in the reference − rank|` over units and draws (Saisana et al. 2005). */
  readonly meanRankShift: number | null;
  readonly units: readonly UnitUncertainty[];
}

/** What the counts of a run say about every unit of its model. */
export function rankUncertainty(model: DrawModel, counts: PlaceCounts, level = 0.9): RankUncertainty {
  if (!(level > 0 && level < 1))
    throw new MethodError('out-of-range', `the level of an interval is ${level}, not between 0 and 1`);
  if (counts.units !== model.units.length)
    throw new MethodError('length-mismatch', `counts of ${counts.units} units for ${model.units.length}`);
  const rows = model.units.map((_, unit) =>
    counts.places.subarray(unit * counts.units, (unit + 1) * counts.units),
  );
  const intervals = rows.map((row) => rankInterval(row, level));
  const bands = bandsOf(intervals);
  const reference = ranksOf(model.reference);
  const units = model.units.map((unit, index): UnitUncertainty => {
    const row = rows[index] ?? new Uint32Array();
    const ranked = total(row);
    const scoreSum = exactSum(counts.scoreSums.map((block) => block[index] ?? 0));
    return {
      unit,
      referenceRank: reference[index] ?? null,
      referenceScore: model.reference.present[index] === 1 ? (model.reference.values[index] ?? null) : null,
      interval: intervals[index] ?? null,
      standing: bands[index] ?? null,
      meanRank: ranked === 0 ? null : total(row, (place) => place + 1) / ranked,
      meanScore: ranked === 0 ? null : scoreSum / ranked,
      ranked: ranked / counts.draws,
      topShare: topShares(row, ranked),
    };
  });
  return { draws: counts.draws, level, meanRankShift: meanShift(rows, reference), units };
}

function total(row: Uint32Array, of: (place: number) => number = () => 1): number {
  return row.reduce((sum, count, place) => sum + count * of(place), 0);
}

function topShares(row: Uint32Array, ranked: number): Float64Array {
  let reached = 0;
  return Float64Array.from(row, (count) => {
    reached += count;
    return ranked === 0 ? 0 : reached / ranked;
  });
}

/** Ranks of all units, 1 for the best, "min" for ties; null without a score. */
export function ranksOf({ values, present }: Scores): (number | null)[] {
  const scored = values.filter((_, unit) => present[unit] === 1);
  const places = new Int32Array(scored.length);
  rankInBuckets(scored, scored.length, places);
  let next = 0;
  return Array.from(present, (here) => (here === 1 ? (places[next++] ?? 0) + 1 : null));
}

/** In whole numbers up to the one division, so that it does not depend on how draws were shared out. */
function meanShift(rows: readonly Uint32Array[], reference: readonly (number | null)[]): number | null {
  let shift = 0;
  let ranked = 0;
  for (const [unit, row] of rows.entries()) {
    const rank = reference[unit] ?? null;
    if (rank === null) continue;
    shift += total(row, (place) => Math.abs(place + 1 - rank));
    ranked += total(row);
  }
  return ranked === 0 ? null : shift / ranked;
}
