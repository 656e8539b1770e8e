import { exactSum } from '../arithmetic/exact-sum.ts';
import { MethodError } from '../method-error.ts';

const mostRounds = 64;
const tolerance = 1e-9;
/** Below it (IEEE 754) numbers lie equally far apart, however small they are. */
const smallestNormal = 2 ** -1022;

/**
 * The parts with what rounding left over put into one of them, so that `exactSum(parts)` is the whole to the last bit. The
 * rest goes into the largest part that can hold it; a part of 0 stays 0. Where no part can hold it, because parts cancel so
 * far that each is coarser than the rest, it stays: below half a unit in the last place of the smallest part. `size` is that
 * of the largest number the parts were computed from; parts that miss the whole by more than 1e-9 of it are refused.
 */
export function addUp(parts: readonly number[], whole: number, size: number): number[] {
  const result = [...parts];
  for (let round = 0; round < mostRounds; round++) {
    const rest = exactSum([whole, ...result.map((part) => -part)]);
    if (Math.abs(rest) > tolerance * (size + smallestNormal))
      throw new MethodError('out-of-range', `the parts miss the whole of ${whole} by ${rest}`);
    const taker = exactSum(result) === whole ? -1 : takerOf(result, rest);
    if (taker < 0) return result;
    result[taker] = (result[taker] ?? 0) + rest;
  }
  throw new MethodError('not-converged', `no part can take what is left of ${whole}`);
}

/** The largest part that changes when the rest is added to it, or −1. */
function takerOf(parts: readonly number[], rest: number): number {
  let taker = -1;
  for (const [index, part] of parts.entries()) {
    const holds = part !== 0 && part + rest !== part;
    if (holds && (taker < 0 || Math.abs(part) > Math.abs(parts[taker] ?? 0))) taker = index;
  }
  return taker;
}
