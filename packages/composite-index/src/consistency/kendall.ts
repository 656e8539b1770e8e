/**
 * Kendall's τ-b: `(concordant − discordant) / √((pairs − ties in x)(pairs − ties in y))`, −1 to 1; null where one side is
 * constant. Counted in O(n log n) by the inversions of y in the order of x (Knight 1966, JASA 61).
 */
export function kendall(left: Float64Array, right: Float64Array): number | null {
  const n = left.length;
  const x = (index: number) => left[index] ?? 0;
  const y = (index: number) => right[index] ?? 0;
  const order = Uint32Array.from(left.keys()).sort((a, b) => x(a) - x(b) || y(a) - y(b));
  const ordered = Float64Array.from(order, y);
  const pairs = (n * (n - 1)) / 2;
  const tiedLeft = tiedPairs(order.length, (at) => x(order[at - 1] ?? 0) === x(order[at] ?? 0));
  const tiedBoth = tiedPairs(order.length, (at) => {
    const [before, here] = [order[at - 1] ?? 0, order[at] ?? 0];
    return x(before) === x(here) && y(before) === y(here);
  });
  const discordant = inversions(ordered);
  const tiedRight = tiedPairs(n, (at) => ordered[at - 1] === ordered[at]);
  if (tiedLeft === pairs || tiedRight === pairs) return null;
  const difference = pairs - tiedLeft - tiedRight + tiedBoth - 2 * discordant;
  const bound = Math.sqrt(pairs - tiedLeft) * Math.sqrt(pairs - tiedRight);
  return Math.min(1, Math.max(-1, difference / bound));
}

/** Pairs within runs of equal neighbours. */
function tiedPairs(length: number, equalsBefore: (at: number) => boolean): number {
  let pairs = 0;
  for (let at = 1, run = 0; at < length; at++) {
    run = equalsBefore(at) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Pairs in the wrong order; leaves the list sorted (merge sort). */
function inversions(list: Float64Array): number {
  let count = 0;
  const merged = new Float64Array(list.length);
  for (let width = 1; width < list.length; width *= 2) {
    for (let from = 0; from < list.length; from += 2 * width)
      count += mergeRuns(list, merged, from, Math.min(from + width, list.length), from + 2 * width);
    list.set(merged);
  }
  return count;
}

function mergeRuns(
  list: Float64Array,
  into: Float64Array,
  from: number,
  middle: number,
  end: number,
): number {
  const to = Math.min(end, list.length);
  let [left, right, count] = [from, middle, 0];
  for (let at = from; at < to; at++) {
    const takesLeft = right >= to || (left < middle && (list[left] ?? 0) <= (list[right] ?? 0));
    if (!takesLeft) count += middle - left;
    into[at] = list[takesLeft ? left++ : right++] ?? 0;
  }
  return count;
}
