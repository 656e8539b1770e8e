import { type App, anyone, DomainError, sendWithEtag } from '@interlace/service-kit';
import { z } from 'zod';
import { roundHeadOf } from '../benchmarks/heads.ts';
import type { RoundTable } from '../benchmarks/round-table.ts';
import { dataVersion, roundHead } from '../benchmarks/wire.ts';
import type { Comparison } from '../comparison.ts';
import { openRound, roundParams } from '../routes/open-round.ts';
import { etagOf, storageKey } from '../routes/send-stored.ts';
import { toCsv } from './csv.ts';
import { type ExportCell, type ExportRow, exportColumns, exportRows } from './export-rows.ts';
import { toXlsx } from './xlsx.ts';

/** Beyond this a workbook takes more time and memory than a request may. */
const MOST_WORKBOOK_ROWS = 50_000;

interface Format {
  readonly extension: 'csv' | 'json' | 'xlsx';
  readonly mediaType: string;
  readonly schema: z.ZodType;
  readonly render: (rows: readonly ExportRow[], table: RoundTable) => string | Buffer | Promise<Buffer>;
}

const cell = z.union([z.string(), z.number()]).nullable();
const jsonExport = z
  .object({ dataVersion, round: roundHead, rows: z.array(z.record(z.enum(exportColumns), cell)) })
  .meta({ id: 'RoundExport' });

const formats: readonly Format[] = [
  {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    schema: z.string(),
    render: toCsv,
  },
  {
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    schema: jsonExport,
    render: (rows, table) =>
      JSON.stringify({ dataVersion: table.dataVersion, round: roundHeadOf(table.round), rows }),
  },
  {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    schema: z.string().meta({ contentEncoding: 'binary' }),
    render: renderWorkbook,
  },
];

/** One route per format, all from the same rows. */
export function exportRoundRoutes(app: App, comparison: Comparison): void {
  for (const format of formats) exportRoute(app, comparison, format);
}

function exportRoute(
  app: App,
  comparison: Comparison,
  { extension, mediaType, schema, render }: Format,
): void {
  app.get(
    `/api/v1/exports/rounds/:roundId.${extension}`,
    {
      config: { access: anyone() },
      schema: {
        operationId: `exportRoundAs${extension[0]?.toUpperCase()}${extension.slice(1)}`,
        tags: ['exports'],
        summary: `Every figure of a round the caller may read, as ${extension.toUpperCase()}`,
        params: roundParams,
        querystring: z.strictObject({}),
        response: { 200: { content: { [mediaType]: { schema } } } },
      },
    },
    async (request, reply) => {
      const { table, visibility } = await openRound(comparison, request.principal, request.params.roundId);
      const key = storageKey(request, { dataVersion: table.dataVersion, visibility });
      let stored = comparison.responses.get(key);
      if (!stored) {
        const body = Buffer.from(await render(exportRows(table, visibility), table));
        stored = { body, etag: etagOf(table.dataVersion, body) };
        comparison.responses.set(key, stored);
      }
      reply.header('content-disposition', `attachment; filename="${table.round.code}.${extension}"`);
      return sendWithEtag(request, reply.type(mediaType), stored);
    },
  );
}

async function renderWorkbook(rows: readonly ExportRow[], table: RoundTable): Promise<Buffer> {
  if (rows.length > MOST_WORKBOOK_ROWS) {
    throw new DomainError(
      'export-too-large',
      `${rows.length} rows are too many for a workbook; take CSV or JSON.`,
    );
  }
  return toXlsx(rows, stampOf(table));
}

function stampOf({ round, dataVersion: version, samples }: RoundTable): Record<string, ExportCell> {
  const listed = (values: readonly string[]) => [...new Set(values)].join(', ');
  return {
    round: round.code,
    round_name: round.name,
    network: round.network.name,
    instrument: listed(samples.map(({ instrument }) => `${instrument.code} ${instrument.version}`)),
    method_version: listed(samples.map(({ methodVersion }) => methodVersion)),
    origins: listed(samples.map(({ origin }) => origin)),
    data_version: version,
    illustrative: round.fictitious ? 'yes: every figure is invented' : 'no',
  };
}
