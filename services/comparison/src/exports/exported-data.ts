import type { RoundHead } from '../benchmarks/wire.ts';
import type { ExportCell, ExportRow } from './export-rows.ts';

/** What every format is written from: the rows, and what they are of. */
export interface ExportedData {
  readonly dataVersion: string;
  readonly round: RoundHead;
  readonly rows: readonly ExportRow[];
}

/** What a workbook says about itself on its second sheet. */
export function stampOf({ round, dataVersion, rows }: ExportedData): Record<string, ExportCell> {
  const listed = (values: readonly ExportCell[]) =>
    [...new Set(values.filter((value) => value !== null))].join(', ');
  const scores = rows.filter(({ origin }) => origin !== 'published');
  return {
    round: round.code,
    round_name: round.name,
    network: round.network.name,
    instrument: listed(scores.map((row) => `${row.instrument} ${row.instrument_version}`)),
    method_version: listed(scores.map((row) => row.method_version)),
    origins: listed(scores.map((row) => row.origin)),
    data_version: dataVersion,
    illustrative: round.fictitious ? 'yes: every figure is invented' : 'no',
  };
}
