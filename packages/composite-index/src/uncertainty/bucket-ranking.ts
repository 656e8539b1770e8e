const longestMove = 64;

/** Largest number of units ranked without a comparison sort. */
const capacity = 4096;

/**
 * Scratch space of the one ranking that runs at a time in a thread. It is kept in constants of the module because V8 knows
 * their length and place when it compiles the loops: over arrays of an object or a closure they take half as long again.
 */
const starts = new Int32Array(2 * capacity + 2);
const bucketOf = new Int32Array(capacity);
const order = new Int32Array(capacity);
const sorted = new Float64Array(capacity);

/**
 * Writes the places of the first `count` scores, highest first, counted from 0; ties share the better place ("min"
 * ranks). Scores tie that are no further apart than `tie`, and with them what ties with one of them. Scores are finite.
 *
 * No comparison sort: scores are counted into even buckets, twice as many as units, laid out bucket by bucket, and one pass
 * puts right what stands the wrong way round inside a bucket. Linear for scores that spread; where they crowd, they are
 * sorted after all.
 */
export function rankInBuckets(scores: Float64Array, count: number, places: Int32Array, tie = 0): void {
  if (count <= capacity && layOut(scores, count)) readPlaces(count, places, tie);
  else rankBySorting(scores, count, places, tie);
}

function readPlaces(count: number, places: Int32Array, tie: number): void {
  let place = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let index = 0; index < count; index++) {
    const score = sorted[index] ?? 0;
    if (last - score > tie) place = index;
    last = score;
    places[order[index] ?? 0] = place;
  }
}

/** Units and scores in order; false where they crowd so much that sorting is quicker. */
function layOut(scores: Float64Array, count: number): boolean {
  countBuckets(scores, count);
  for (let unit = 0; unit < count; unit++) {
    const bucket = bucketOf[unit] ?? 0;
    const position = starts[bucket] ?? 0;
    starts[bucket] = position + 1;
    order[position] = unit;
    sorted[position] = scores[unit] ?? 0;
  }
  return repair(count);
}

/** Finds the bucket of every unit, the best first, and leaves at `starts[b]` how many units are in better ones. */
function countBuckets(scores: Float64Array, count: number): void {
  const buckets = 2 * count + 1;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let unit = 0; unit < count; unit++) {
    const score = scores[unit] ?? 0;
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
  }
  const scale = highest > lowest ? (buckets - 1) / (highest - lowest) : 0;
  starts.fill(0, 0, buckets + 1);
  for (let unit = 0; unit < count; unit++) {
    const bucket = ((highest - (scores[unit] ?? 0)) * scale) | 0;
    bucketOf[unit] = bucket;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  let before = 0;
  for (let bucket = 1; bucket <= buckets; bucket++) {
    before += starts[bucket] ?? 0;
    starts[bucket] = before;
  }
}

/** Moves every score up to where it belongs; gives up, false, where one has to move far. */
function repair(count: number): boolean {
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
    if (index - position > longestMove) return false;
  }
  return true;
}

function rankBySorting(scores: Float64Array, count: number, places: Int32Array, tie: number): void {
  const units = Int32Array.from({ length: count }, (_, unit) => unit);
  units.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  let place = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [index, unit] of units.entries()) {
    const score = scores[unit] ?? 0;
    if (last - score > tie) place = index;
    last = score;
    places[unit] = place;
  }
}
