import {
  cityRegisteredV1,
  instrumentPublishedV1,
  publishedResultRecordedV1,
  roundOpenedV1,
  submissionScoredV1,
} from '@interlace/contracts';
import { interculturalInstrument } from '@interlace/instruments';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ExportColumn,
  type ExportRow,
  exportColumns,
  numericColumns,
} from '../src/exports/export-rows.ts';
import type { JsonStatDataset } from '../src/exports/json-stat.ts';
import { cityId, roundId } from '../src/testing/builders.ts';
import { type ComparisonUnderTest, comparisonUnderTest } from './comparison-harness.ts';
import { instrumentPublished, opened, publishedResult, registered, scored } from './events.ts';
import { jsonStatSchema } from './json-stat-schema.ts';
import { answersAt, tellRealRound } from './real-round.ts';

let comparison: ComparisonUnderTest;
const CITIES = [1, 2, 3, 4, 5, 6];
/** Sent in an extension. */
const LATE = 6;
const FORMULA = '=HYPERLINK("http://example.org","Bergen, west")';
const fetched = (extension: string, round = 1) =>
  comparison.get(`/api/v1/exports/rounds/${roundId(round)}.${extension}`);
/** Of six cities on the real questionnaire, with ranks. */
const REAL = 3;

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
    ...CITIES.map((city) => ({
      ...scored(1, city, { total: 100 / (city + 2), housing: null }),
      ...(city === LATE && { late: true }),
    })),
  );
  await send(publishedResultRecordedV1, publishedResult(1, 2, { score: 71.25, source: '-1, "page" 3' }));
  await tellRealRound(
    comparison,
    REAL,
    CITIES.map((city) => ({
      city: city + 10,
      answers: answersAt(interculturalInstrument, (_, at) => ((city * (at + 3)) % 11) / 10),
    })),
  );
  // Figures stand still from here on: a rank that comes later is another version of the data.
  for (const round of [1, REAL]) await comparison.ranked(roundId(round));
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

const isNumeric = (column: ExportColumn) => (numericColumns as readonly ExportColumn[]).includes(column);

const originOf = (series: string) => series.split('_')[0];

/** Every value of a cube under its key, by the row-major order JSON-stat prescribes. */
function readCube({ id, size, dimension, value }: JsonStatDataset): string[] {
  return Object.entries(value).map(([position, number]) => {
    let rest = Number(position);
    const key = new Map<string, string>();
    for (const [axis, name] of [...id.entries()].reverse()) {
      const length = size[axis] ?? 1;
      key.set(name, dimension[name]?.category.index[rest % length] ?? '');
      rest = Math.floor(rest / length);
    }
    const [city, item, series, measure] = ['city', 'item', 'series', 'measure'].map(
      (name) => key.get(name) ?? '',
    );
    return `${city} ${item} ${originOf(series ?? '')} ${measure} ${number}`;
  });
}

function readObservations(text: string): string[] {
  const [header = [], ...lines] = readCsv(text);
  return lines.flatMap((line) => {
    const at = (name: string) => line[header.indexOf(name)] ?? '';
    if (at('OBS_VALUE') === '') return [];
    const key = [at('CITY'), at('ITEM'), originOf(at('SERIES')), at('MEASURE')].join(' ');
    return [`${key} ${Number(at('OBS_VALUE'))}`];
  });
}

describe('GET an export', () => {
  it('has the same cells in CSV, JSON and XLSX', async () => {
    const [csv, json, xlsx] = await Promise.all(
      ['csv', 'json', 'xlsx'].map((extension) => fetched(extension)),
    );
    const rows: ExportRow[] = json?.body.rows;
    expect(rows).toHaveLength(CITIES.length * 3 + 1);

    const [header, ...lines] = readCsv(String(csv?.raw));
    expect(header).toEqual([...exportColumns]);
    const fromCsv = lines.map((line) =>
      Object.fromEntries(
        exportColumns.map((column, index) => {
          const text = line[index] ?? '';
          return [column, text === '' ? null : isNumeric(column) ? Number(text) : text.replace(/^'/, '')];
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

  it.each([1, REAL])('has every number of round %i in JSON-stat and SDMX-CSV too', async (round) => {
    const [json, cube, sdmx] = await Promise.all(
      ['json', 'jsonstat', 'sdmx'].map((extension) => fetched(extension, round)),
    );
    const rows: ExportRow[] = json?.body.rows;
    const numbers = rows.flatMap((row) =>
      numericColumns.flatMap((measure) =>
        row[measure] === null ? [] : [`${row.city} ${row.item} ${row.origin} ${measure} ${row[measure]}`],
      ),
    );
    expect(numbers.length).toBeGreaterThan(CITIES.length * (round === REAL ? 20 * 9 : 10));
    expect(readCube(cube?.body).sort()).toEqual(numbers.sort());
    expect(readObservations(String(sdmx?.raw)).sort()).toEqual(numbers);
  });

  it('is a dataset by the rules of JSON-stat 2.0', async () => {
    const { body } = await fetched('jsonstat');
    const dataset = jsonStatSchema.parse(body);
    expect(dataset.id.map((name) => dataset.dimension[name]?.category.index.length)).toEqual(dataset.size);
    const cells = dataset.size.reduce((product, length) => product * length, 1);
    for (const at of [...Object.keys(dataset.value), ...Object.keys(dataset.status)])
      expect(Number(at)).toBeLessThan(cells);
    expect(Object.values(dataset.status)).toContain('O');
    expect(Object.keys(dataset.value).filter((at) => at in dataset.status)).toEqual([]);
  });

  it('is SDMX-CSV 2.0: its three columns first, identifiers for codes, no key twice, a status for what is missing', async () => {
    const [header = [], ...lines] = readCsv(String((await fetched('sdmx')).raw));
    expect(header.slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
    expect(header.every((name) => /^[A-Z][A-Z0-9_]*$/.test(name))).toBe(true);
    const at = (name: string) => header.indexOf(name);
    const key = ['ROUND', 'SERIES', 'CITY', 'ITEM', 'MEASURE', 'TIME_PERIOD'].map(at);
    const keys = lines.map((line) => key.map((column) => line[column]).join(' '));
    expect(new Set(keys).size).toBe(lines.length);
    expect(lines.every((line) => key.every((column) => /^[A-Za-z0-9_@$-]+$/.test(line[column] ?? '')))).toBe(
      true,
    );
    for (const line of lines) {
      expect(line.slice(0, 3)).toEqual(['dataflow', 'INTERLACE:ROUND_SCORES(1.0.0)', 'I']);
      expect(line[at('OBS_VALUE')] === '').toBe(line[at('OBS_STATUS')] !== 'A');
      expect(line[at('SUBMITTED_AT')]).toMatch(/^$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    }
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
    const types = ['csv', 'json', 'xlsx', 'jsonstat', 'sdmx'].map((extension) =>
      Object.keys(body.paths[`/api/v1/exports/rounds/{roundId}.${extension}`].get.responses['200'].content),
    );
    expect(types.flat().map((type) => type.split(';')[0])).toEqual([
      'text/csv',
      'application/json',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/json',
      'application/vnd.sdmx.data+csv',
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

it('what was sent after the end of the round is marked in every row, in the list and in the benchmark', async () => {
  const { body } = await fetched('json');
  const marked = body.rows.filter(({ late }: ExportRow) => late !== null);
  expect(new Set(marked.map(({ city, late }: ExportRow) => `${city} ${late}`))).toEqual(
    new Set([`city-${LATE} yes`]),
  );
  const at = `/api/v1/benchmarks/rounds/${roundId(1)}/cities`;
  expect((await comparison.get(`${at}/${cityId(LATE)}`)).body.submission).toMatchObject({ late: true });
  expect((await comparison.get(`${at}/${cityId(1)}`)).body.submission).not.toHaveProperty('late');
  const { items } = (await comparison.get(at)).body;
  expect(items.filter(({ late }: { late?: true }) => late)).toMatchObject([
    { city: { code: `city-${LATE}` } },
  ]);
});
