import { type Deviation, mean, standardDeviation } from '../arithmetic/moments.ts';
import { MethodError } from '../method-error.ts';
import { type Column, mapColumn, presentValues } from '../table/data-table.ts';
import { noSpread, type Sign } from './oriented.ts';

export interface ZScoreOptions {
  readonly deviation: Deviation;
  /** Where the mean shall come to lie, and one standard deviation: 0 and 1, or 100 and 10 (Mazziotta-Pareto). */
  readonly centre: number;
  readonly spread: number;
  /** Moments of a first round by indicator, so that rounds can be compared; the sample's own where none is named. */
  readonly means: Readonly<Record<string, number>>;
  readonly deviations: Readonly<Record<string, number>>;
}

/**
 * `centre + spread · (x − x̄) / s`, mirrored about the centre where less is better (OECD/JRC Handbook, p. 83–88). `s`
 * is the sample (n − 1) or the population (n) standard deviation. A column without spread is refused.
 */
export function zScore(column: Column, direction: Sign, options: ZScoreOptions): Column {
  const values = presentValues(column);
  if (values.length === 0) return column;
  const centre = own(options.means, column.code) ?? mean(values);
  const given = own(options.deviations, column.code);
  if (given !== undefined && given <= 0)
    throw new MethodError('not-positive', `the standard deviation given for ${column.code} is ${given}`);
  const deviation = given ?? standardDeviation(values, options.deviation);
  if (deviation === 0) throw noSpread(column);
  return mapColumn(
    column,
    (value) => options.centre + (options.spread * direction * (value - centre)) / deviation,
  );
}

function own(named: Readonly<Record<string, number>>, code: string): number | undefined {
  return Object.hasOwn(named, code) ? named[code] : undefined;
}
