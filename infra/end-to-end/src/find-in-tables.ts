import pg from 'pg';

/** Names of the tables of a database that hold one of the texts in any column of any row, `schema.table`. The history of migrations holds names of files alone. */
export async function findInTables(url: string, texts: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; quoted: string }>(
      `SELECT n.nspname || '.' || c.relname AS name, format('%I.%I', n.nspname, c.relname) AS quoted
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'migrations') ORDER BY 1`,
    );
    const found: string[] = [];
    for (const { name, quoted } of tables) {
      const { rowCount } = await client.query(
        `SELECT 1 FROM ${quoted} AS row_of_it
         WHERE EXISTS (SELECT FROM unnest($1::text[]) AS word WHERE position(word IN row_of_it::text) > 0) LIMIT 1`,
        [texts],
      );
      if (rowCount) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}
