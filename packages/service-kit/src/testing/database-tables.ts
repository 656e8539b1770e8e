import pg from 'pg';
import type { TableShape } from './table-shape.ts';

/** Plain tables of one schema. */
const COLUMNS = `
  select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
         not a.attnotnull as "isNullable"
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`;

/** Keys over plain columns; a partial or computed unique index is a thing Prisma cannot say. */
const KEYS = `
  select c.relname as "table", i.indisprimary as "isPrimary",
         array(select a.attname::text
               from unnest(i.indkey) with ordinality as k(attnum, position)
               join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
               where k.position <= i.indnkeyatts
               order by k.position) as columns
  from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace = $1::regnamespace and i.indisunique and i.indpred is null and i.indexprs is null
    and not c.relispartition`;

interface ColumnRow {
  table: string;
  column: string;
  type: string;
  isNullable: boolean;
}

interface KeyRow {
  table: string;
  isPrimary: boolean;
  columns: string[];
}

/** The tables a database really has. */
export async function tablesOfDatabase(url: string, schema: string): Promise<TableShape[]> {
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    const columns = await client.query<ColumnRow>(COLUMNS, [schema]);
    const keys = await client.query<KeyRow>(KEYS, [schema]);
    return toTables(columns.rows, keys.rows);
  } finally {
    await client.end();
  }
}

function toTables(columns: readonly ColumnRow[], keys: readonly KeyRow[]): TableShape[] {
  return [...Map.groupBy(columns, ({ table }) => table)].map(([name, own]) => {
    const ofTable = keys.filter(({ table }) => table === name);
    return {
      name,
      columns: new Map(own.map(({ column, type, isNullable }) => [column, { type, isNullable }])),
      primaryKey: ofTable.find(({ isPrimary }) => isPrimary)?.columns ?? [],
      uniques: new Set(ofTable.filter(({ isPrimary }) => !isPrimary).map((key) => key.columns.join(', '))),
    };
  });
}
