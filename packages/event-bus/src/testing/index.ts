import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@interlace/testkit';
import pg from 'pg';
import type { TransportConfig } from '../event-bus.ts';
import { createLog, topicPrefixOf } from '../log/create-log.ts';
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

/** Puts bytes into the log as a producer of another release, or a faulty one, would: nothing is checked. */
export async function appendToLog(
  transport: TransportConfig,
  records: readonly { readonly topic: string; readonly key: string; readonly value: string }[],
): Promise<void> {
  const log = createLog(transport, 'foreign-producer', { debug() {}, info() {}, warn() {}, error() {} });
  const prefix = topicPrefixOf(transport);
  try {
    await log.append(
      records.map((record) => ({ ...record, id: randomUUID(), topic: prefix + record.topic })),
    );
  } finally {
    await log.close();
  }
}
