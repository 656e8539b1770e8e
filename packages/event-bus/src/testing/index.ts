import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@interlace/testkit';
import pg from 'pg';
import { busLogMigrations } from '../migrations.ts';

/** Applies plain SQL files in the order of their names to an empty database, and grants the runtime role its rights. */
export async function applyMigrations(ownerUrl: string, runtimeRole: string, folder: string, schema: string) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  for (const file of files) await client.query(await readFile(join(folder, file), 'utf8'));
  const role = pg.escapeIdentifier(runtimeRole);
  await client.query(`grant usage on schema ${schema} to ${role};
    grant select, insert, update, delete on all tables in schema ${schema} to ${role};
    grant usage on all sequences in schema ${schema} to ${role}`);
  await client.end();
}

/** A fresh bus database for the PostgreSQL transport: `{ kind: 'postgres', url: (await testBusDatabase()).runtimeUrl }`. */
export function testBusDatabase(options: { readonly serverUrl?: string } = {}): Promise<TestDatabase> {
  return testDatabase({
    ...options,
    name: 'bus',
    migrate: (ownerUrl, role) => applyMigrations(ownerUrl, role, busLogMigrations.path, 'bus'),
  });
}
