import { type ExportColumn, type ExportRow, numericColumns } from './export-rows.ts';

/** One number of a row, under the key a data cube finds it by. Null is kept only where the row says why. */
export interface Observation {
  /** What the figure belongs to: a sample, or a published source. An identifier of SDMX. */
  readonly series: string;
  readonly city: string;
  readonly item: string;
  readonly measure: ExportColumn;
  readonly value: number | null;
  /** CL_OBS_STATUS 2.2: A normal, O missing, Q missing because suppressed. */
  readonly status: 'A' | 'O' | 'Q';
  readonly row: ExportRow;
}

/** Where a reader expects a number and the row says why there is none. */
function statusOf(measure: ExportColumn, { suppressed }: ExportRow): 'O' | 'Q' | null {
  if (suppressed === null) return null;
  if (measure === 'strict') return 'O';
  return measure === 'rank_place' ? (suppressed === 'no-score' ? 'O' : 'Q') : null;
}

/** Identifiers of codes in SDMX: letters, digits and a few signs. Codes of this platform have dots beyond that. */
export const sdmxId = (text: string): string => text.replaceAll(/[^A-Za-z0-9_@$-]/g, '_');

/**
 * The rows as observations, one per number, every key once: of two published figures that share source, year, city and item
 * the second has its ordinal in the series. Pure.
 */
export function observationsOf(rows: readonly ExportRow[]): Observation[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const [city, item] = [sdmxId(String(row.city)), sdmxId(String(row.item))];
    const series = seriesOf(row);
    const key = `${series} ${city} ${item}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    const named = { series: ordinal === 1 ? series : `${series}_${ordinal}`, city, item, row };
    return numericColumns.flatMap((measure): Observation[] => {
      const value = row[measure];
      if (typeof value === 'number') return [{ ...named, measure, value, status: 'A' }];
      const status = statusOf(measure, row);
      return status ? [{ ...named, measure, value: null, status }] : [];
    });
  });
}

function seriesOf({
  origin,
  instrument,
  instrument_version,
  method_version,
  published_year,
}: ExportRow): string {
  const parts = [origin, instrument, instrument_version, method_version, published_year];
  return sdmxId(parts.filter((part) => part !== null).join('_'));
}
