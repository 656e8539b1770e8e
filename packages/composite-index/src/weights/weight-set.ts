import { exactSum } from '../arithmetic/exact-sum.ts';
import { MethodError, requireFinite } from '../method-error.ts';

/** Weights by code, never by position. */
export type Weights = Readonly<Record<string, number>>;

/** The weights divided by their sum, so that they sum to 1. Refuses negative ones, and a set without any above 0. */
export function rescaleWeights(weights: Weights): Weights {
  const entries = Object.entries(weights);
  for (const [code, weight] of entries) {
    if (requireFinite(weight, `the weight of ${code}`) < 0)
      throw new MethodError('negative-weight', `the weight of ${code} is ${weight}; weights are 0 or more`);
  }
  const largest = entries.reduce((most, [, weight]) => Math.max(most, weight), 0);
  if (largest === 0) throw new MethodError('zero-weights', 'no weight is above 0');
  // A power of two rounds nothing and keeps a sum of large weights from overflowing, one of tiny weights from vanishing.
  const scale = 2 ** Math.floor(Math.log2(largest));
  const total = exactSum(entries.map(([, weight]) => weight / scale));
  return Object.fromEntries(entries.map(([code, weight]) => [code, weight / scale / total]));
}

/** Refuses codes given twice, and keys of `given` that are not exactly the codes. */
export function requireSameCodes(codes: readonly string[], given: object, what: string): void {
  const known = new Set(codes);
  if (known.size !== codes.length) throw new MethodError('duplicate-code', `${what} names a code twice`);
  for (const code of Object.keys(given))
    if (!known.has(code)) throw new MethodError('unknown-code', `${what} names ${code}, which is not there`);
  for (const code of codes)
    if (!Object.hasOwn(given, code))
      throw new MethodError('missing-value', `${what} has nothing for ${code}`);
}
