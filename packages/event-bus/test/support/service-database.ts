import { type TestDatabase, testDatabase } from '@interlace/testkit';
import pg from 'pg';
import { busMigrations } from '../../src/index.ts';
import { applyMigrations } from '../../src/testing/index.ts';

/** The state of an aggregate, and what consumers made of its events: one row per effect, in the order of commits. */
const TABLES = `
  create table city (id uuid primary key, version integer not null);
  create table effect (
    place bigint generated always as identity primary key, instance text not null,
    consumer_group text not null, key uuid not null, version integer not null, event_id uuid not null
  );`;

/** A service's database with the bus's tables and the two tables of these tests. */
export function serviceDatabase(serverUrl?: string): Promise<TestDatabase> {
  return testDatabase({
    name: 'bus-test',
    serverUrl,
    async migrate(ownerUrl, role) {
      await applyMigrations(ownerUrl, role, busMigrations.path, 'messaging');
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      await client.query(`${TABLES} grant select, insert, update, delete on city, effect to ${role}`);
      await client.end();
    },
  });
}
