import { MethodError } from '../method-error.ts';
import { addUp } from './add-up.ts';

const mostPlayers = 12;

export interface ShapleyPart {
  readonly name: string;
  readonly part: number;
}

/**
 * Splits `worth(all) − worth(none)` over a few things that changed together (values, weights, the method itself; groups of a
 * geometric mean): each gets its effect averaged over all orders of changing them, `Σ_S |S|!(n−|S|−1)!/n! ·
 * (worth(S ∪ i) − worth(S))` (L. S. Shapley 1953; for differences of indicators A. F. Shorrocks 2013, *J. Econ. Inequality* 11).
 * Evaluates all 2ⁿ sets, n ≤ 12. `exactSum` of the parts is the difference to the last bit.
 */
export function shapley(
  names: readonly string[],
  worth: (changed: ReadonlySet<string>) => number,
): ShapleyPart[] {
  const count = names.length;
  if (count === 0 || count > mostPlayers)
    throw new MethodError('out-of-range', `1 to ${mostPlayers} things can be split, not ${count}`);
  if (new Set(names).size < count) throw new MethodError('duplicate-code', 'two things have the same name');
  const worths = Float64Array.from({ length: 2 ** count }, (_, set) =>
    worth(new Set(names.filter((__, index) => (set & (1 << index)) !== 0))),
  );
  const wrong = worths.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new MethodError('not-finite', `a set of changes is worth ${wrong}`);
  const chances = orderShares(count);
  const parts = names.map((_, index) => {
    const own = 1 << index;
    let part = 0;
    for (let set = 0; set < worths.length; set++)
      if ((set & own) === 0)
        part += (chances[sizeOf(set)] ?? 0) * ((worths[set | own] ?? 0) - (worths[set] ?? 0));
    return part;
  });
  const size = worths.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const exact = addUp(parts, (worths.at(-1) ?? 0) - (worths[0] ?? 0), size);
  return names.map((name, index) => ({ name, part: exact[index] ?? 0 }));
}

/** At s: the share of the orders in which exactly a given set of s comes before a given thing, `s!(n−s−1)!/n!`. */
function orderShares(count: number): number[] {
  const shares = [1 / count];
  for (let size = 1; size < count; size++) shares.push(((shares[size - 1] ?? 0) * size) / (count - size));
  return shares;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}
