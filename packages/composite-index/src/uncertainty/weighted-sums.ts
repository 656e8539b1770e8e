import type { Column } from '../table/data-table.ts';
import type { Scores } from './draw-model.ts';

const lanes = 4;

/**
 * `Σ share × value` from the first column to the last, for units without gaps, as a function of the shares. Four units are
 * summed side by side, each in its own order, so that the processor need not wait for one sum before the next.
 */
export function weightedSums(
  columns: readonly Column[],
  units: readonly number[],
): (shares: Float64Array, into: Scores) => void {
  const count = columns.length;
  const quads = Math.ceil(units.length / lanes);
  const values = new Float64Array(quads * lanes * count);
  for (const [at, unit] of units.entries()) {
    const quad = Math.floor(at / lanes) * lanes * count;
    for (const [index, column] of columns.entries())
      values[quad + index * lanes + (at % lanes)] = column.values[unit] ?? 0;
  }
  const sums = new Float64Array(quads * lanes);
  const unitAt = Int32Array.from(units);
  return (shares, into) => {
    let next = 0;
    for (let quad = 0; quad < sums.length; quad += lanes) {
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
      sums[quad] = a;
      sums[quad + 1] = b;
      sums[quad + 2] = c;
      sums[quad + 3] = d;
    }
    for (let at = 0; at < unitAt.length; at++) {
      const unit = unitAt[at] ?? 0;
      into.values[unit] = sums[at] ?? 0;
      into.present[unit] = 1;
    }
  };
}
