import { mean } from '../arithmetic/moments.ts';
import { MethodError } from '../method-error.ts';
import { type Column, mapColumn, presentValues } from '../table/data-table.ts';
import { rangeOf, type Sign } from './oriented.ts';

/** What values are measured against: a figure of the sample, or one given for each indicator. */
export type Reference = 'mean' | 'best' | 'worst' | 'given';

export interface DistanceOptions {
  readonly form: 'ratio' | 'difference';
  readonly reference: Reference;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * `x / ref` or `(x − ref) / |ref|` (OECD/JRC Handbook, p. 83–88, table 15). The difference takes the direction of the
 * indicator; a ratio cannot and is refused where less is better. Neither is invariant to a shift of the unit (the
 * Celsius and Fahrenheit trap, p. 83). A reference of 0 is refused, and for a ratio a negative one too.
 */
export function distanceToReference(column: Column, direction: Sign, options: DistanceOptions): Column {
  const reference = referenceValue(column, direction, options);
  if (reference === null) return column;
  if (reference === 0) throw new MethodError('not-positive', `the reference of ${column.code} is 0`);
  if (options.form === 'difference')
    return mapColumn(column, (value) => (direction * (value - reference)) / Math.abs(reference));
  if (direction === -1)
    throw new MethodError('out-of-range', `less is better for ${column.code}: take the form difference`);
  if (reference < 0) throw new MethodError('not-positive', `the reference of ${column.code} is ${reference}`);
  return mapColumn(column, (value) => value / reference);
}

/**
 * +1, 0 or −1: `x / mean` over `1 + band`, within, or under `1 − band` (OECD/JRC Handbook, p. 83–88; its example has a
 * band of 20 %), turned round where less is better. Needs a mean above 0.
 */
export function aboveBelowMean(column: Column, direction: Sign, { band }: { band: number }): Column {
  const values = presentValues(column);
  if (values.length === 0) return column;
  const centre = mean(values);
  if (centre <= 0) throw new MethodError('not-positive', `the mean of ${column.code} is ${centre}`);
  return mapColumn(column, (value) => {
    const ratio = value / centre;
    if (ratio > 1 + band) return direction;
    return ratio < 1 - band ? -direction : 0;
  });
}

function referenceValue(column: Column, direction: Sign, options: DistanceOptions): number | null {
  if (options.reference === 'given') {
    const given = Object.hasOwn(options.values, column.code) ? options.values[column.code] : undefined;
    if (given === undefined) throw new MethodError('missing-value', `${column.code} has no reference value`);
    return given;
  }
  const range = rangeOf(column);
  if (!range) return null;
  if (options.reference === 'mean') return mean(presentValues(column));
  return (options.reference === 'best') === (direction === 1) ? range.high : range.low;
}
