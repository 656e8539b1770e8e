import { exactSum } from '../arithmetic/exact-sum.ts';
import { MethodError } from '../method-error.ts';
import type { Part } from './group.ts';

/** `Σ w·x / Σ w` (OECD/JRC Handbook, p. 102–116). Full compensation: a point lost here is a point won there. */
export function arithmeticMean(parts: readonly Part[]): number {
  return within(
    parts,
    weighted(parts, (value) => value),
  );
}

/** `(Π x^w)^(1/Σw)` (Handbook, p. 103–104). Needs every value above 0; never above the arithmetic mean. */
export function geometricMean(parts: readonly Part[]): number {
  requirePositive(parts, 'geometric');
  return within(parts, Math.exp(weighted(parts, Math.log)));
}

/** `Σ w / Σ (w/x)`. Needs every value above 0; never above the geometric mean. */
export function harmonicMean(parts: readonly Part[]): number {
  requirePositive(parts, 'harmonic');
  return generalisedMean(parts, -1);
}

/**
 * `(Σ w·x^p / Σ w)^(1/p)`; p = 1 is the arithmetic, 0 (as the limit) the geometric, −1 the harmonic mean. Grows with p.
 * Needs every value above 0 unless p is 1. Computed in units of the largest value, so that no power overflows.
 */
export function generalisedMean(parts: readonly Part[], power: number): number {
  if (power === 1) return arithmeticMean(parts);
  if (power === 0) return geometricMean(parts);
  requirePositive(parts, 'generalised');
  const extreme = parts.reduce(
    (most, { value }) => (power > 0 ? Math.max(most, value) : Math.min(most, value)),
    power > 0 ? 0 : Number.POSITIVE_INFINITY,
  );
  return within(parts, extreme * weighted(parts, (value) => (value / extreme) ** power) ** (1 / power));
}

/** `Σ w·f(x) / Σ w`; the exact sum makes it independent of the order of the parts, to the bit. */
export function weighted(parts: readonly Part[], transform: (value: number) => number): number {
  const sum = exactSum(parts.map(({ value, weight }) => weight * transform(value)));
  return sum / exactSum(parts.map(({ weight }) => weight));
}

/** A mean lies within its parts; rounding must not carry it out. */
function within(parts: readonly Part[], mean: number): number {
  let [smallest, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { value } of parts) {
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  return Math.min(largest, Math.max(smallest, mean));
}

function requirePositive(parts: readonly Part[], which: string): void {
  const wrong = parts.find(({ value }) => value <= 0);
  if (wrong) throw new MethodError('not-positive', `a ${which} mean has no part of ${wrong.value}`);
}
