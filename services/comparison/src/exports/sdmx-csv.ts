import { csvLine } from '@interlace/service-kit/csv';
import type { ExportCell } from './export-rows.ts';
import type { ExportedData } from './exported-data.ts';
import { type Observation, observationsOf, sdmxId } from './observations.ts';

/** The data flow the columns belong to: agency, id and version. */
const STRUCTURE_ID = 'INTERLACE:ROUND_SCORES(1.0.0)';

/** Behind the three columns of the format: dimensions, the value, attributes. */
const columns: Readonly<Record<string, (observation: Observation, data: ExportedData) => ExportCell>> = {
  ROUND: (_, { round }) => sdmxId(round.code),
  SERIES: ({ series }) => series,
  CITY: ({ city }) => city,
  ITEM: ({ item }) => item,
  MEASURE: ({ measure }) => measure,
  TIME_PERIOD: (_, { round }) => String(round.referenceYear),
  OBS_VALUE: ({ value }) => value,
  OBS_STATUS: ({ status }) => status,
  SUPPRESSED: ({ row }) => row.suppressed,
  CITY_NAME: ({ row }) => row.city_name,
  REF_AREA: ({ row }) => row.country,
  ITEM_TITLE: ({ row }) => row.item_title,
  ITEM_KIND: ({ row }) => row.kind,
  ORIGIN: ({ row }) => row.origin,
  INSTRUMENT: ({ row }) => row.instrument,
  INSTRUMENT_VERSION: ({ row }) => row.instrument_version,
  METHOD_VERSION: ({ row }) => row.method_version,
  SUBMITTED_AT: ({ row }) => row.submitted_at,
  SOURCE: ({ row }) => row.published_source,
  DATA_VERSION: ({ row }) => row.data_version,
  LATE: ({ row }) => row.late,
};

/**
 * SDMX-CSV 2.0: one line per observation under a header, action I (information). Numbers are xs:double in their shortest form,
 * instants xs:dateTime in UTC, the period a Gregorian year; a value that is missing is an empty cell with its status.
 */
export function toSdmxCsv(data: ExportedData): string {
  const cells = Object.values(columns);
  const lines = [
    csvLine(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...Object.keys(columns)]),
    ...observationsOf(data.rows).map((observation) =>
      csvLine(['dataflow', STRUCTURE_ID, 'I', ...cells.map((cell) => cell(observation, data))]),
    ),
  ];
  return lines.join('');
}
