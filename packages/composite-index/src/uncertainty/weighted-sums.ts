import type { Column } from '../table/data-table.ts';
import type { Scores } from './draw-model.ts';

const lanes = 4;

/**
 * `Σ share × value` from the first column to the last, for units without gaps, as a function of the shares. Four units are
 * summed side by side, each in its own order, so that the processor need not wait for one sum before the next. The last
 * four overlap the ones before where the number of units is no multiple of four.
 */
export function weightedSums(
  columns: readonly Column[],
  units: readonly number[],
): (shares: Float64Array, into: Scores) => void {
  const count = columns.length;
  const lastStart = Math.max(0, units.length - lanes);
  const firsts = Int32Array.from({ length: Math.ceil(units.length / lanes) }, (_, quad) =>
    Math.min(lanes * quad, lastStart),
  );
  const values = new Float64Array(firsts.length * lanes * count);
  for (const [quad, first] of firsts.entries())
    for (const [index, column] of columns.entries())
      for (let lane = 0; lane < lanes; lane++)
        values[(quad * count + index) * lanes + lane] = column.values[units[first + lane] ?? -1] ?? 0;
  const inOrder = units.length >= lanes && units.every((unit, at) => unit === at);
  const scratch = new Float64Array(units.length + lanes);
  return (shares, into) => {
    sumInLanes(values, firsts, shares, inOrder ? into.values : scratch);
    if (inOrder) into.present.fill(1, 0, units.length);
    else
      for (const [at, unit] of units.entries()) {
        into.values[unit] = scratch[at] ?? 0;
        into.present[unit] = 1;
      }
  };
}

/** Apart from its closure, because V8 makes better code of it over arguments. */
function sumInLanes(
  values: Float64Array,
  firsts: Int32Array,
  shares: Float64Array,
  sums: Float64Array,
): void {
  const count = shares.length;
  let next = 0;
  for (let quad = 0; quad < firsts.length; quad++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let column = 0; column < count; column++) {
      const share = shares[column] ?? 0;
      a += share * (values[next] ?? 0);
      b += share * (values[next + 1] ?? 0);
      c += share * (values[next + 2] ?? 0);
      d += share * (values[next + 3] ?? 0);
      next += lanes;
    }
    const first = firsts[quad] ?? 0;
    sums[first] = a;
    sums[first + 1] = b;
    sums[first + 2] = c;
    sums[first + 3] = d;
  }
}
