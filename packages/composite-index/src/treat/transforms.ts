import { quantile } from '../arithmetic/quantile.ts';
import { MethodError } from '../method-error.ts';
import { rangeOf } from '../normalise/oriented.ts';
import { type Column, mapColumn, presentValues } from '../table/data-table.ts';

/**
 * `ln(x − min + 0.01 · (max − min))` (JRC COIN Tool, COINr `log_CT`): keeps the order whatever the sign of the values.
 * A column without spread stays as it is.
 */
export function logTransform(column: Column): Column {
  const range = rangeOf(column);
  if (!range || range.low === range.high) return column;
  const shift = 0.01 * (range.high - range.low);
  return mapColumn(column, (value) => Math.log(value - range.low + shift));
}

/** Values outside two percentiles (type 7) take the percentile (OECD/JRC Handbook, p. 84: 2.5 and 97.5). */
export function trim(column: Column, share: { readonly lower: number; readonly upper: number }): Column {
  if (share.lower > share.upper)
    throw new MethodError('out-of-range', `lower ${share.lower} is above upper ${share.upper}`);
  const sorted = presentValues(column).sort();
  if (sorted.length === 0) return column;
  const [low, high] = [quantile(sorted, share.lower), quantile(sorted, share.upper)];
  return mapColumn(column, (value) => Math.min(high, Math.max(low, value)));
}

/**
 * `(x^λ − 1) / λ`, at λ = 0 its limit `ln x`. Needs values above 0; `shift` moves the smallest to 1 first (COINr
 * `boxcox`). Keeps the order for every λ.
 */
export function boxCox(column: Column, { lambda, shift }: { lambda: number; shift: boolean }): Column {
  const range = rangeOf(column);
  if (!range) return column;
  if (!shift && range.low <= 0)
    throw new MethodError('not-positive', `${column.code} has the value ${range.low}`);
  return mapColumn(column, (value) => {
    const positive = shift ? value - range.low + 1 : value;
    return lambda === 0 ? Math.log(positive) : (positive ** lambda - 1) / lambda;
  });
}
