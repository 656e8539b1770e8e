import { requireFinite } from '../method-error.ts';

/**
 * The correctly rounded sum of finite numbers (J. R. Shewchuk 1997, adaptive precision arithmetic; final rounding to
 * even as in CPython's `math.fsum`). Unlike a running sum it does not depend on the order of its terms and never
 * falls when a term grows, which makes every mean built on it order-invariant to the bit and monotone.
 */
export function exactSum(terms: readonly number[] | Float64Array): number {
  const plain = plainSum(terms);
  if (plain !== undefined) return plain;
  const partials: number[] = [];
  for (const term of terms) addTo(partials, term);
  return requireFinite(roundedTotal(partials), 'the sum');
}

/** The running sum, if no step of it was rounded: points and weights are short binary fractions and mostly end here. */
function plainSum(terms: readonly number[] | Float64Array): number | undefined {
  let sum = 0;
  let error = 0;
  for (const term of terms) {
    const next = sum + requireFinite(term, 'a term');
    const added = next - sum;
    error += Math.abs(sum - (next - added)) + Math.abs(term - added);
    sum = next;
  }
  return error === 0 ? sum : undefined;
}

/**
 * An exact sum kept current while terms come and go: adding `-x` takes an earlier `x` away without a trace, so the
 * total equals `exactSum` of the remaining terms to the bit.
 */
export class RunningSum {
  readonly #partials: number[] = [];

  add(term: number): void {
    addTo(this.#partials, requireFinite(term, 'a term'));
  }

  total(): number {
    return roundedTotal(this.#partials);
  }
}

/** Keeps `partials` as non-overlapping parts, smallest first, whose exact sum is the exact sum of all terms so far. */
function addTo(partials: number[], term: number): void {
  let high = term;
  let kept = 0;
  for (let index = 0; index < partials.length; index++) {
    const partial = partials[index] ?? 0;
    // Knuth's two-sum: the exact rounding error, whichever of the two is larger.
    const sum = high + partial;
    const taken = sum - high;
    const error = high - (sum - taken) + (partial - taken);
    if (error !== 0) partials[kept++] = error;
    high = sum;
  }
  partials.length = kept;
  partials.push(high);
}

function roundedTotal(partials: readonly number[]): number {
  let index = partials.length - 1;
  let total = partials[index] ?? 0;
  let rest = 0;
  while (index > 0 && rest === 0) {
    const next = partials[--index] ?? 0;
    const before = total;
    total = before + next;
    rest = next - (total - before);
  }
  // A rest of exactly half a unit rounded to even in the wrong direction is put right by the part below it.
  const below = partials[index - 1] ?? 0;
  if (index > 0 && ((rest < 0 && below < 0) || (rest > 0 && below > 0))) {
    const doubled = rest * 2;
    const candidate = total + doubled;
    if (candidate - total === doubled) return candidate;
  }
  return total;
}
