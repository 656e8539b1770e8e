import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { z } from 'zod';
import type { Walk } from './context.ts';

type Figures = Map<string, number>;

const row = z.looseObject({
  city: z.string(),
  item: z.string(),
  strict: z.union([z.number(), z.string()]).nullable(),
});
const json = z.object({ rows: z.array(row) });

function figuresOf(rows: readonly z.infer<typeof row>[]): Figures {
  const scored = rows.filter(({ strict }) => strict !== null && strict !== '');
  return new Map(scored.map(({ city, item, strict }) => [`${city} ${item}`, Number(strict)]));
}

async function fetchBytes({ origin, credential }: Walk, path: string): Promise<Buffer> {
  const response = await fetch(new URL(path, origin), { headers: credential });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

const isSame = (left: Figures, right: Figures) =>
  left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);

/** The three export formats hold the same numbers, to the last bit. */
export async function readExports(walk: Walk): Promise<void> {
  const path = `/api/v1/exports/rounds/${walk.roundId}`;
  const asJson = figuresOf(json.parse(JSON.parse((await fetchBytes(walk, `${path}.json`)).toString())).rows);
  const asCsv = figuresOf(
    z.array(row).parse(parse(await fetchBytes(walk, `${path}.csv`), { columns: true, bom: true })),
  );
  const asXlsx = figuresOf(await workbookRows(await fetchBytes(walk, `${path}.xlsx`)));
  walk.checks.check('the exports hold every city and item', asJson.size >= 29 * 15, `${asJson.size} figures`);
  walk.checks.check('CSV holds the numbers of JSON', isSame(asCsv, asJson));
  walk.checks.check('XLSX holds the numbers of JSON', isSame(asXlsx, asJson));
}

async function workbookRows(bytes: Buffer): Promise<z.infer<typeof row>[]> {
  const sheets = await readWorkbook(bytes);
  const figures = sheets.find(({ data }) => data[0]?.includes('strict'))?.data ?? [];
  const [head = [], ...lines] = figures;
  const named = lines.map((cells) =>
    Object.fromEntries(head.map((name, index) => [String(name), cells[index]])),
  );
  return z.array(row).parse(named);
}
