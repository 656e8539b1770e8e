import { MethodError } from '../method-error.ts';
import { rankInBuckets } from './bucket-ranking.ts';
import { type DrawModel, emptyScores, type Scores } from './draw-model.ts';

/** Draws whose scores are summed as one; whole blocks are what threads share out, so that sums are the same in all. */
export const drawsPerBlock = 500;
const mostCells = 2 ** 25;

/** What is kept of the draws: memory grows with the square of the units, not with the draws. Plain data. */
export interface PlaceCounts {
  readonly units: number;
  readonly draws: number;
  /** At `unit · units + place`: the draws in which the unit stood there; places count from 0. */
  readonly places: Uint32Array;
  /** Sums of the scores of every unit, one list per block of draws. */
  readonly scoreSums: readonly Float64Array[];
}

/**
 * Rebuilds and ranks the draws from `from` to below `to`; `from` is a multiple of `drawsPerBlock`. Scores of a draw tie up to
 * `tie` apart.
 */
export function countPlaces(model: DrawModel, from: number, to: number, tie = 0): PlaceCounts {
  if (!(Number.isInteger(to) && from >= 0 && from < to && from % drawsPerBlock === 0))
    throw new MethodError('out-of-range', `draws ${from} to ${to} are no whole blocks of ${drawsPerBlock}`);
  const units = model.units.length;
  if (units === 0) throw new MethodError('empty-sample', 'there is no unit to rank');
  if (units * units > mostCells)
    throw new MethodError('out-of-range', `${units} units are more than ${Math.floor(Math.sqrt(mostCells))}`);
  const counter = placeCounter(units, tie);
  const scoreSums: Float64Array[] = [];
  for (let start = from; start < to; start += drawsPerBlock) {
    const sums = new Float64Array(units);
    for (let draw = start; draw < Math.min(to, start + drawsPerBlock); draw++) counter.add(model, draw, sums);
    if (!sums.every(Number.isFinite)) throw new MethodError('not-finite', 'a score is not a finite number');
    scoreSums.push(sums);
  }
  return { units, draws: to - from, places: counter.places, scoreSums };
}

/** The counts of all draws of several parts of a run, in any order. */
export function mergePlaceCounts(parts: readonly PlaceCounts[]): PlaceCounts {
  const [first] = parts;
  if (!first) throw new MethodError('empty-sample', 'there are no counts to merge');
  const places = new Uint32Array(first.places.length);
  for (const part of parts) {
    if (part.units !== first.units)
      throw new MethodError('length-mismatch', `counts of ${part.units} and of ${first.units} units`);
    for (let index = 0; index < places.length; index++)
      places[index] = (places[index] ?? 0) + (part.places[index] ?? 0);
  }
  return {
    units: first.units,
    draws: parts.reduce((sum, part) => sum + part.draws, 0),
    places,
    scoreSums: parts.flatMap((part) => part.scoreSums),
  };
}

interface PlaceCounter {
  readonly places: Uint32Array;
  /** Rebuilds and ranks one draw and adds its scores to the sums. */
  add(model: DrawModel, draw: number, sums: Float64Array): void;
}

function placeCounter(units: number, tie: number): PlaceCounter {
  const places = new Uint32Array(units * units);
  const scores = emptyScores(units);
  const placeOf = new Int32Array(units);
  const ranked = new Float64Array(units);
  const unitAt = new Int32Array(units);

  /** Moves the units with a score to the front; returns how many there are. */
  function gather({ values, present }: Scores): number {
    let count = 0;
    for (let unit = 0; unit < units; unit++) {
      if (present[unit] !== 1) continue;
      ranked[count] = values[unit] ?? 0;
      unitAt[count++] = unit;
    }
    return count;
  }

  function addFull(values: Float64Array, sums: Float64Array): void {
    rankInBuckets(values, units, placeOf, tie);
    let row = 0;
    for (let unit = 0; unit < units; unit++) {
      const cell = row + (placeOf[unit] ?? 0);
      places[cell] = (places[cell] ?? 0) + 1;
      sums[unit] = (sums[unit] ?? 0) + (values[unit] ?? 0);
      row += units;
    }
  }

  function addSome(count: number, sums: Float64Array): void {
    rankInBuckets(ranked, count, placeOf, tie);
    for (let index = 0; index < count; index++) {
      const unit = unitAt[index] ?? 0;
      const cell = unit * units + (placeOf[index] ?? 0);
      places[cell] = (places[cell] ?? 0) + 1;
      sums[unit] = (sums[unit] ?? 0) + (ranked[index] ?? 0);
    }
  }

  return {
    places,
    add(model, draw, sums) {
      if (model.score(draw, scores) === units) addFull(scores.values, sums);
      else addSome(gather(scores), sums);
    },
  };
}
