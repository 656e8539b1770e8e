import { type Place, placeAmong, quantile, RunningSum } from '@interlace/composite-index';
import { TIE } from './tie.ts';

/** What a group of cities says of one item: scores 0 to 100, quartiles by type 7. `n` counts cities with a score. */
export interface Statistics {
  readonly n: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  readonly mean: number;
}

const INITIAL_CAPACITY = 16;

/**
 * The scores of one item over one group of cities, in ascending order. Filled in bulk it sorts once, on the first
 * question asked; after that every change is one binary search and one memory move, and the sum is exact whatever the
 * order of changes, so that a table kept current equals one built afresh to the bit.
 */
export class Distribution {
  #values = new Float64Array(INITIAL_CAPACITY);
  #size = 0;
  #isSorted = false;
  readonly #sum = new RunningSum();
  #statistics: Statistics | null | undefined;
  readonly #minimum: number;

  /** @param minimum fewest values a statistic or a place is given for */
  constructor(minimum: number) {
    this.#minimum = minimum;
  }

  get size(): number {
    return this.#size;
  }

  add(value: number): void {
    if (this.#size === this.#values.length) this.#grow();
    if (this.#isSorted) {
      const at = this.#positionOf(value);
      this.#values.copyWithin(at + 1, at, this.#size);
      this.#values[at] = value;
    } else {
      this.#values[this.#size] = value;
    }
    this.#size += 1;
    this.#sum.add(value);
    this.#statistics = undefined;
  }

  /** Takes one occurrence away. @throws RangeError for a value that was never added. */
  remove(value: number): void {
    const sorted = this.#sorted();
    const at = this.#positionOf(value);
    if (sorted[at] !== value) throw new RangeError(`the distribution does not hold ${value}`);
    this.#values.copyWithin(at, at + 1, this.#size);
    this.#size -= 1;
    this.#sum.add(-value);
    this.#statistics = undefined;
  }

  /** Null for fewer values than the minimum. */
  statistics(): Statistics | null {
    if (this.#statistics === undefined) this.#statistics = this.#summarise();
    return this.#statistics;
  }

  /** Place of one of its values, 1 is the highest; null for fewer values than the minimum. */
  placeOf(value: number): Place | null {
    return this.#size < this.#minimum ? null : placeAmong(this.#sorted(), value, 'higher-is-better', TIE);
  }

  #summarise(): Statistics | null {
    if (this.#size < this.#minimum) return null;
    const sorted = this.#sorted();
    const [min, q1, median, q3, max] = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(sorted, p)) as FiveNumbers;
    const mean = Math.min(max, Math.max(min, this.#sum.total() / this.#size));
    return { n: this.#size, min, q1, median, q3, max, mean };
  }

  #sorted(): Float64Array {
    const values = this.#values.subarray(0, this.#size);
    if (!this.#isSorted) values.sort();
    this.#isSorted = true;
    return values;
  }

  /** First position whose value is not below the given one. */
  #positionOf(value: number): number {
    let from = 0;
    let to = this.#size;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#values[middle] ?? Number.POSITIVE_INFINITY) < value) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #grow(): void {
    const grown = new Float64Array(this.#values.length * 2);
    grown.set(this.#values);
    this.#values = grown;
  }
}

type FiveNumbers = [number, number, number, number, number];
