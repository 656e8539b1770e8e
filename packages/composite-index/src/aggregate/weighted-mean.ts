import { exactSum } from '../arithmetic/exact-sum.ts';
import { MethodError, requireFinite } from '../method-error.ts';

/**
 * `Σ w·x / Σ w` over the parts that are present (not null): the weights of the present parts are rescaled to 1. Null when
 * no part with a positive weight is present. The mean never leaves the range of its parts, does not depend on their
 * order and never falls when a part grows: all three hold to the last bit.
 */
export function weightedMean(values: readonly (number | null)[], weights: readonly number[]): number | null {
  if (values.length !== weights.length) {
    throw new MethodError('length-mismatch', `${values.length} values but ${weights.length} weights`);
  }
  const products: number[] = [];
  const present: number[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (const [index, value] of values.entries()) {
    const weight = requireWeight(weights[index] ?? Number.NaN);
    if (value === null || weight === 0) continue;
    products.push(weight * requireFinite(value, 'a value'));
    present.push(weight);
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  if (present.length === 0) return null;
  // Rounding of a product may leave the range by one unit in the last place; a mean must not.
  return Math.min(largest, Math.max(smallest, exactSum(products) / exactSum(present)));
}

function requireWeight(weight: number): number {
  if (requireFinite(weight, 'a weight') < 0) {
    throw new MethodError('negative-weight', `a weight is ${weight}; weights are 0 or more`);
  }
  return weight;
}
