import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { executor } from '../database/executor.ts';
import { annotatedTables } from '../privacy/annotated-tables.ts';
import { tablesOfDatabase } from './database-tables.ts';
import { tablesOfPrismaSchema } from './prisma-schema.ts';
import { compareTables } from './table-shape.ts';

export interface PrismaDriftOptions {
  /** The Prisma schema file. */
  schema: URL;
  /** A migrated database, asked for when the test runs. */
  databaseUrl: () => string;
  /** Where the tables are; `public` by default. */
  databaseSchema?: string;
  /** Tables used by plain SQL alone, which the Prisma schema leaves out on purpose. */
  leftOut?: readonly string[];
}

/** Where tables and Prisma schema differ: tables, columns, types, nullability, primary keys, uniques. */
export async function prismaDrift(options: PrismaDriftOptions): Promise<string[]> {
  const { schema, databaseUrl, databaseSchema = 'public', leftOut = [] } = options;
  const found = await tablesOfDatabase(databaseUrl(), databaseSchema);
  return compareTables(
    tablesOfPrismaSchema(schema),
    found.filter(({ name }) => !leftOut.includes(name)),
  );
}

/** Tests that the migrations and the Prisma schema say the same, and that the tables are annotated. */
export function describePrismaDrift(options: PrismaDriftOptions): void {
  it('says of every table of the database what it holds about people, why and for how long', async () => {
    const client = new pg.Client({ connectionString: options.databaseUrl() });
    await client.connect();
    const tables = await annotatedTables(executor(client)).finally(() => client.end());
    expect(tables.map(({ name }) => name)).toContain('http.idempotency_key');
  });
  describe('the Prisma schema', () => {
    it('describes the migrated tables', async () => {
      expect(await prismaDrift(options)).toEqual([]);
    });
  });
}
