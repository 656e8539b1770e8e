import {
  cityRegisteredV1,
  instrumentPublishedV1,
  publishedResultRecordedV1,
  roundOpenedV1,
  submissionScoredV1,
} from '@interlace/contracts';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportRow, exportColumns } from '../src/exports/export-rows.ts';
import { roundId } from '../src/testing/builders.ts';
import { type ComparisonUnderTest, comparisonUnderTest } from './comparison-harness.ts';
import { instrumentPublished, opened, publishedResult, registered, scored } from './events.ts';

let comparison: ComparisonUnderTest;
const CITIES = [1, 2, 3, 4, 5, 6];
const FORMULA = '=HYPERLINK("http://example.org","Bergen, west")';
const fetched = (extension: string) => comparison.get(`/api/v1/exports/rounds/${roundId(1)}.${extension}`);

beforeAll(async () => {
  comparison = await comparisonUnderTest();
  const { send } = comparison;
  await send(roundOpenedV1, opened(1));
  await send(instrumentPublishedV1, instrumentPublished);
  await send(
    cityRegisteredV1,
    ...CITIES.map((city) => registered(city, {}, city === 1 ? FORMULA : undefined)),
  );
  await send(
    submissionScoredV1,
    ...CITIES.map((city) => scored(1, city, { total: 100 / (city + 2), housing: null })),
  );
  await send(publishedResultRecordedV1, publishedResult(1, 2, { score: 71.25, source: '-1, "page" 3' }));
  await comparison.settled();
});
afterAll(() => comparison.close());

/** RFC 4180, read by its grammar. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const numeric = exportColumns.filter((column) =>
  /^(strict|lenient|coverage|rank_\w+|published_score|published_year|submission_version)$/.test(column),
);

describe('GET an export', () => {
  it('has the same cells in CSV, JSON and XLSX', async () => {
    const [csv, json, xlsx] = await Promise.all(['csv', 'json', 'xlsx'].map(fetched));
    const rows: ExportRow[] = json?.body.rows;
    expect(rows).toHaveLength(CITIES.length * 3 + 1);

    const [header, ...lines] = readCsv(String(csv?.raw));
    expect(header).toEqual([...exportColumns]);
    const fromCsv = lines.map((line) =>
      Object.fromEntries(
        exportColumns.map((column, index) => {
          const text = line[index] ?? '';
          return [
            column,
            text === '' ? null : numeric.includes(column) ? Number(text) : text.replace(/^'/, ''),
          ];
        }),
      ),
    );
    expect(fromCsv).toEqual(rows);

    const [sheetHeader, ...sheetRows] = await readSheet(xlsx?.raw ?? Buffer.alloc(0), 'Scores');
    expect(sheetHeader).toEqual([...exportColumns]);
    const fromXlsx = sheetRows.map((cells) =>
      Object.fromEntries(
        exportColumns.map((column, index) => {
          const cell = cells[index] ?? null;
          return [column, typeof cell === 'string' ? cell.replace(/^'/, '') : cell];
        }),
      ),
    );
    expect(fromXlsx).toEqual(rows);
  });

  it('carries origin, instrument, method and data version, and keeps published figures apart', async () => {
    const { body, headers } = await fetched('json');
    expect(headers.etag).toContain(body.dataVersion);
    expect(headers['content-disposition']).toBe('attachment; filename="round-1.json"');
    expect(body.rows[0]).toMatchObject({
      origin: 'illustrative',
      instrument: 'small',
      instrument_version: '1.0.0',
      method_version: '1.0.0',
      data_version: body.dataVersion,
      rank_of: 6,
    });
    expect(body.rows.at(-1)).toMatchObject({
      origin: 'published',
      strict: null,
      published_score: 71.25,
      rank_place: null,
    });
    const about = await readSheet((await fetched('xlsx')).raw, 'About');
    expect(Object.fromEntries(about)).toMatchObject({
      method_version: '1.0.0',
      data_version: body.dataVersion,
    });
  });

  it('says why a figure is missing', async () => {
    const { body } = await fetched('json');
    const housing = body.rows.filter(({ item }: ExportRow) => item === 'housing');
    expect(housing.every(({ strict, suppressed }: ExportRow) => strict === null && suppressed)).toBe(true);
  });

  it('never hands a spreadsheet a formula', async () => {
    const csv = String((await fetched('csv')).raw);
    expect(csv).toContain(`"'${FORMULA.replaceAll('"', '""')}"`);
    const sheet = await readSheet((await fetched('xlsx')).raw, 'Scores');
    const texts = sheet
      .slice(1)
      .flat()
      .filter((cell) => typeof cell === 'string');
    expect(texts).toContain(`'${FORMULA}`);
    expect(texts.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
  });

  it('is described with its media types', async () => {
    const { body } = await comparison.get('/openapi.json');
    const types = ['csv', 'json', 'xlsx'].map((extension) =>
      Object.keys(body.paths[`/api/v1/exports/rounds/{roundId}.${extension}`].get.responses['200'].content),
    );
    expect(types.flat().map((type) => type.split(';')[0])).toEqual([
      'text/csv',
      'application/json',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    const { parameters } = body.paths['/api/v1/benchmarks/rounds/{roundId}/comparison'].get;
    expect(parameters).toContainEqual(
      expect.objectContaining({
        name: 'city',
        required: true,
        schema: expect.objectContaining({ type: 'array' }),
      }),
    );
  });
});
