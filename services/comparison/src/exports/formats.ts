import { DomainError } from '@interlace/service-kit';
import { z } from 'zod';
import { dataVersion, roundHead } from '../benchmarks/wire.ts';
import { toCsv } from './csv.ts';
import { exportColumns } from './export-rows.ts';
import { type ExportedData, stampOf } from './exported-data.ts';
import { toJsonStat } from './json-stat.ts';
import { toSdmxCsv } from './sdmx-csv.ts';
import { toXlsx } from './xlsx.ts';

/** Beyond this a workbook takes more time and memory than a request may. */
const MOST_WORKBOOK_ROWS = 50_000;

export interface Format {
  readonly name: 'Csv' | 'Json' | 'Xlsx' | 'JsonStat' | 'Sdmx';
  readonly title: string;
  /** How the address ends. */
  readonly suffix: string;
  /** How a file of it is named. */
  readonly extension: string;
  readonly mediaType: string;
  readonly schema: z.ZodType;
  readonly render: (data: ExportedData) => string | Promise<Buffer>;
}

const cell = z.union([z.string(), z.number()]).nullable();
const jsonExport = z
  .object({ dataVersion, round: roundHead, rows: z.array(z.record(z.enum(exportColumns), cell)) })
  .meta({ id: 'RoundExport' });

const jsonStatExport = z
  .looseObject({
    version: z.literal('2.0'),
    class: z.literal('dataset'),
    id: z.array(z.string()),
    size: z.array(z.int()),
    dimension: z.record(z.string(), z.unknown()),
    value: z.record(z.string(), z.number()),
  })
  .meta({ id: 'JsonStatDataset', description: 'A dataset of JSON-stat 2.0, https://json-stat.org/full/' });

export const formats = [
  {
    name: 'Csv',
    title: 'CSV',
    suffix: 'csv',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    schema: z.string(),
    render: ({ rows }) => toCsv(rows),
  },
  {
    name: 'Json',
    title: 'JSON',
    suffix: 'json',
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    schema: jsonExport,
    render: ({ dataVersion: version, round, rows }) => JSON.stringify({ dataVersion: version, round, rows }),
  },
  {
    name: 'Xlsx',
    title: 'XLSX',
    suffix: 'xlsx',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    schema: z.string().meta({ contentEncoding: 'binary' }),
    render: renderWorkbook,
  },
  {
    name: 'JsonStat',
    title: 'JSON-stat 2.0',
    suffix: 'jsonstat',
    extension: 'jsonstat.json',
    mediaType: 'application/json; charset=utf-8',
    schema: jsonStatExport,
    render: (data) => JSON.stringify(toJsonStat(data)),
  },
  {
    name: 'Sdmx',
    title: 'SDMX-CSV 2.0',
    suffix: 'sdmx',
    extension: 'sdmx.csv',
    mediaType: 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
    schema: z.string(),
    render: toSdmxCsv,
  },
] as const satisfies readonly Format[];

async function renderWorkbook(data: ExportedData): Promise<Buffer> {
  const { rows } = data;
  if (rows.length > MOST_WORKBOOK_ROWS) {
    throw new DomainError(
      'export-too-large',
      `${rows.length} rows are too many for a workbook; take CSV or JSON.`,
    );
  }
  return toXlsx(rows, stampOf(data));
}
