const largestUnsortedBucket = 64;

/**
 * Places of scores, highest first, without a comparison sort: scores are counted into twice as many even buckets as there
 * are units, laid out bucket by bucket, and one pass puts right what stands the wrong way round inside a bucket. Linear
 * for scores that spread; a crowded bucket is sorted. Keeps its scratch space, so that a draw allocates nothing.
 */
export class BucketRanking {
  /** Place of each unit after `rank`, counted from 0; ties share the better place ("min" ranks). */
  readonly places: Int32Array;
  readonly #buckets: number;
  readonly #starts: Int32Array;
  readonly #bucketOf: Int32Array;
  readonly #order: Int32Array;
  readonly #sorted: Float64Array;

  constructor(units: number) {
    this.places = new Int32Array(units);
    this.#buckets = Math.max(2, 2 * units);
    this.#starts = new Int32Array(this.#buckets + 1);
    this.#bucketOf = new Int32Array(units);
    this.#order = new Int32Array(units);
    this.#sorted = new Float64Array(units);
  }

  /** Ranks the first `count` scores; all finite. */
  rank(scores: Float64Array, count: number): void {
    this.#countBuckets(scores, count);
    this.#layOut(scores, count);
    this.#repair(count);
    this.#assignPlaces(count);
  }

  #countBuckets(scores: Float64Array, count: number): void {
    const starts = this.#starts.fill(0);
    const bucketOf = this.#bucketOf;
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (let unit = 0; unit < count; unit++) {
      const score = scores[unit] ?? 0;
      if (score < lowest) lowest = score;
      if (score > highest) highest = score;
    }
    const scale = highest > lowest ? (this.#buckets - 1) / (highest - lowest) : 0;
    for (let unit = 0; unit < count; unit++) {
      const bucket = ((highest - (scores[unit] ?? 0)) * scale) | 0;
      bucketOf[unit] = bucket;
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    }
  }

  #layOut(scores: Float64Array, count: number): void {
    const starts = this.#starts;
    const bucketOf = this.#bucketOf;
    const order = this.#order;
    const sorted = this.#sorted;
    const crowded: number[] = [];
    let before = 0;
    for (let bucket = 1; bucket < starts.length; bucket++) {
      const here = starts[bucket] ?? 0;
      if (here > largestUnsortedBucket) crowded.push(before, before + here);
      before += here;
      starts[bucket] = before;
    }
    for (let unit = 0; unit < count; unit++) {
      const bucket = bucketOf[unit] ?? 0;
      const position = starts[bucket] ?? 0;
      starts[bucket] = position + 1;
      order[position] = unit;
      sorted[position] = scores[unit] ?? 0;
    }
    for (let index = 0; index < crowded.length; index += 2)
      this.#sortBucket(scores, crowded[index] ?? 0, crowded[index + 1] ?? 0);
  }

  #sortBucket(scores: Float64Array, from: number, to: number): void {
    const members = this.#order.subarray(from, to).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    for (const [index, unit] of members.entries()) this.#sorted[from + index] = scores[unit] ?? 0;
  }

  #repair(count: number): void {
    const order = this.#order;
    const sorted = this.#sorted;
    let last = Number.POSITIVE_INFINITY;
    for (let index = 0; index < count; index++) {
      const score = sorted[index] ?? 0;
      if (score <= last) {
        last = score;
        continue;
      }
      const unit = order[index] ?? 0;
      let position = index;
      while (position > 0 && (sorted[position - 1] ?? 0) < score) {
        sorted[position] = sorted[position - 1] ?? 0;
        order[position] = order[position - 1] ?? 0;
        position--;
      }
      sorted[position] = score;
      order[position] = unit;
    }
  }

  #assignPlaces(count: number): void {
    const order = this.#order;
    const sorted = this.#sorted;
    const places = this.places;
    let place = 0;
    let last = Number.POSITIVE_INFINITY;
    for (let index = 0; index < count; index++) {
      const score = sorted[index] ?? 0;
      if (score !== last) place = index;
      last = score;
      places[order[index] ?? 0] = place;
    }
  }
}
