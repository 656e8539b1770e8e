import { MethodError } from '../method-error.ts';

/** Places from 1; `low` is the better end. */
export interface RankInterval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * The place below or at which a unit stood in at least the share p of the draws it was ranked in: the inverse of the
 * empirical distribution (type 1 of Hyndman and Fan), always a place that was reached. Counted in whole draws, so that no
 * rounding of p decides. `row` counts the draws by place; null if there was none.
 */
export function rankQuantile(row: Uint32Array, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new MethodError('out-of-range', `p is ${p}, outside 0 to 1`);
  const draws = row.reduce((sum, count) => sum + count, 0);
  const needed = drawsNeeded(p, draws);
  let reached = 0;
  for (const [place, count] of row.entries()) {
    reached += count;
    if (reached >= needed) return place + 1;
  }
  return null;
}

/** Interval that leaves at most (1 − level) / 2 of the draws on either side; level 0.9 is 5 to 95 %. */
export function rankInterval(row: Uint32Array, level: number): RankInterval | null {
  const tail = (1 - level) / 2;
  const low = rankQuantile(row, tail);
  const median = rankQuantile(row, 0.5);
  const high = rankQuantile(row, 1 - tail);
  return low === null || median === null || high === null ? null : { low, median, high };
}

/** `rankInterval` of places (from 1) kept draw by draw instead of counted, in ascending order: memory of draws, not of places. */
export function intervalOfPlaces(ascending: Int32Array, level: number): RankInterval | null {
  const tail = (1 - level) / 2;
  const at = (p: number) => ascending[drawsNeeded(p, ascending.length) - 1];
  const [low, median, high] = [at(tail), at(0.5), at(1 - tail)];
  return low === undefined || median === undefined || high === undefined ? null : { low, median, high };
}

/** In how many draws a place must have been reached for the share p. */
const drawsNeeded = (p: number, draws: number) => Math.max(1, Math.ceil(Number((p * draws).toPrecision(12))));
