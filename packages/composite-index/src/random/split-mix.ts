/**
 * Output number `index` (1 is the first) of SplitMix64 started at `seed`, as two 32-bit halves. G. L. Steele, D. Lea,
 * C. H. Flood, *Fast splittable pseudorandom number generators* (OOPSLA 2014), with the constants of S. Vigna's
 * `splitmix64.c`. SplitMix64 only counts and mixes, so that any output can be had without the ones before it.
 */
export function splitMixAt(seed: number, index: number): readonly [high: number, low: number] {
  const step = multiply(0x9e3779b9, 0x7f4a7c15, Math.floor(index / 2 ** 32), index >>> 0);
  const start = add(Math.floor(seed / 2 ** 32), seed >>> 0, step[0], step[1]);
  let [high, low] = shiftAndFold(start[0], start[1], 30);
  [high, low] = multiply(high, low, 0xbf58476d, 0x1ce4e5b9);
  [high, low] = shiftAndFold(high, low, 27);
  [high, low] = multiply(high, low, 0x94d049bb, 0x133111eb);
  return shiftAndFold(high, low, 31);
}

type Halves = [high: number, low: number];

/** `z ^ (z >>> by)` of 64 bits, 0 < by < 32. */
function shiftAndFold(high: number, low: number, by: number): Halves {
  return [high ^ (high >>> by), low ^ ((low >>> by) | (high << (32 - by)))];
}

function add(high: number, low: number, otherHigh: number, otherLow: number): Halves {
  const sum = (low >>> 0) + (otherLow >>> 0);
  return [(high + otherHigh + (sum > 0xffffffff ? 1 : 0)) | 0, sum | 0];
}

/** The product of two 64-bit numbers modulo 2⁶⁴: halves times halves, the low halves split once more for their carry. */
function multiply(high: number, low: number, otherHigh: number, otherLow: number): Halves {
  const [a, b] = [low >>> 16, low & 0xffff];
  const [c, d] = [otherLow >>> 16, otherLow & 0xffff];
  const middle = a * d + ((b * d) >>> 16);
  const carried = b * c + (middle & 0xffff);
  const upper = a * c + Math.floor(middle / 65536) + Math.floor(carried / 65536);
  return [(upper + Math.imul(high, otherLow) + Math.imul(low, otherHigh)) | 0, Math.imul(low, otherLow)];
}
