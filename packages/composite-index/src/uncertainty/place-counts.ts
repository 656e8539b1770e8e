import { MethodError } from '../method-error.ts';
import { BucketRanking } from './bucket-ranking.ts';
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

/** Rebuilds and ranks the draws from `from` to below `to`; `from` is a multiple of `drawsPerBlock`. */
export function countPlaces(model: DrawModel, from: number, to: number): PlaceCounts {
  if (!(Number.isInteger(to) && from >= 0 && from < to && from % drawsPerBlock === 0))
    throw new MethodError('out-of-range', `draws ${from} to ${to} are no whole blocks of ${drawsPerBlock}`);
  const units = model.units.length;
  if (units === 0) throw new MethodError('empty-sample', 'there is no unit to rank');
  if (units * units > mostCells)
    throw new MethodError('out-of-range', `${units} units are more than ${Math.floor(Math.sqrt(mostCells))}`);
  const counter = new PlaceCounter(units);
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

class PlaceCounter {
  readonly places: Uint32Array;
  readonly #units: number;
  readonly #scores: Scores;
  readonly #ranking: BucketRanking;
  readonly #ranked: Float64Array;
  readonly #unitAt: Int32Array;

  constructor(units: number) {
    this.places = new Uint32Array(units * units);
    this.#units = units;
    this.#scores = emptyScores(units);
    this.#ranking = new BucketRanking(units);
    this.#ranked = new Float64Array(units);
    this.#unitAt = new Int32Array(units);
  }

  add(model: DrawModel, draw: number, sums: Float64Array): void {
    model.score(draw, this.#scores);
    const count = this.#gather(sums);
    this.#ranking.rank(this.#ranked, count);
    const units = this.#units;
    const places = this.places;
    const placeOf = this.#ranking.places;
    const unitAt = this.#unitAt;
    for (let index = 0; index < count; index++) {
      const cell = (unitAt[index] ?? 0) * units + (placeOf[index] ?? 0);
      places[cell] = (places[cell] ?? 0) + 1;
    }
  }

  /** Moves the units with a score to the front and adds the scores up. */
  #gather(sums: Float64Array): number {
    const { values, present } = this.#scores;
    const ranked = this.#ranked;
    const unitAt = this.#unitAt;
    let count = 0;
    for (let unit = 0; unit < values.length; unit++) {
      if (present[unit] !== 1) continue;
      const score = values[unit] ?? 0;
      ranked[count] = score;
      unitAt[count++] = unit;
      sums[unit] = (sums[unit] ?? 0) + score;
    }
    return count;
  }
}
