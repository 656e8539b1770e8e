import type { SqlExecutor } from '@interlace/event-bus';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { executor } from '../database/executor.ts';
import { annotatedTables } from '../privacy/annotated-tables.ts';
import { applyRetention } from '../privacy/retention.ts';
import { tablesOfDatabase } from './database-tables.ts';
import { tablesOfPrismaSchema } from './prisma-schema.ts';
import { compareTables } from './table-shape.ts';

export interface PrismaDriftOptions {
  /** The Prisma schema file. */
  schema: URL;
  /** A migrated database as its owner, asked for when the test runs. */
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

/** The role a service runs under has the name of the owner's without its ending. */
const REFUSED_TO_SERVICE = `
  select name, right_to from unnest($1::text[]) name, unnest(array['SELECT', 'UPDATE', 'DELETE']) right_to
  where not has_table_privilege(regexp_replace(current_user, '_owner$', ''), name, right_to)`;

async function asOwner<T>(
  { databaseUrl }: PrismaDriftOptions,
  work: (sql: SqlExecutor) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  return work(executor(client)).finally(() => client.end());
}

/** Tests that the migrations and the Prisma schema say the same, and that the tables are annotated and can be cleared. */
export function describePrismaDrift(options: PrismaDriftOptions): void {
  it('says of every table of the database what it holds about people, why and for how long', async () => {
    const tables = await asOwner(options, annotatedTables);
    expect(tables.map(({ name }) => name)).toContain('http.idempotency_key');
  });
  it('lets the running service delete what is past its time', async () => {
    const { removed, refused } = await asOwner(options, async (sql) => {
      const limited = (await annotatedTables(sql)).filter(({ annotation }) => annotation.retention.keep);
      const refused = await sql.query(REFUSED_TO_SERVICE, [limited.map(({ quoted }) => quoted)]);
      // Long before anything was kept: every statement is tried, and no row goes.
      return { refused, removed: await applyRetention(sql, new Date(0)) };
    });
    expect({ removed, refused }).toEqual({ removed: {}, refused: [] });
  });
  describe('the Prisma schema', () => {
    it('describes the migrated tables', async () => {
      expect(await prismaDrift(options)).toEqual([]);
    });
  });
}
