import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase } from '@interlace/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fixtureMigrations } from '../../test/fixture/database.ts';
import { migrate, type ProvisionedDatabase, provisionDatabase } from '../index.ts';

const adminUrl = inject('testServers').postgresUrl;
const suffix = process.hrtime.bigint().toString(36);
let first: ProvisionedDatabase;
let second: ProvisionedDatabase;

const provision = (name: string) =>
  provisionDatabase({
    adminUrl,
    name: `${name}_${suffix}`,
    ownerPassword: 'o/w n:er',
    runtimePassword: "r'un@time",
  });

async function ask(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(text).finally(() => client.end());
}

async function dropEverything(name: string): Promise<void> {
  await ask(adminUrl, `drop database if exists ${name} with (force)`);
  await ask(adminUrl, `drop role if exists ${name}`);
  await ask(adminUrl, `drop role if exists ${name}_owner`);
}

beforeAll(async () => {
  [first, second] = await Promise.all([provision('kit_first'), provision('kit_second')]);
});

afterAll(async () => {
  for (const name of ['kit_first', 'kit_second']) await dropEverything(`${name}_${suffix}`);
});

describe('provisionDatabase', () => {
  it('may be run again, by many at once, and sets passwords anew', async () => {
    const again = await Promise.all([provision('kit_first'), provision('kit_first')]);
    expect(again).toEqual([first, first]);
    expect((await ask(first.runtimeUrl, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('lets nobody into the database of another', async () => {
    for (const url of [first.runtimeUrl, first.ownerUrl]) {
      const trespass = new URL(url);
      trespass.pathname = new URL(second.runtimeUrl).pathname;
      await expect(ask(trespass.href, 'select 1')).rejects.toThrow('permission denied for database');
    }
  });
});

describe('migrate', () => {
  const run = (database: ProvisionedDatabase, applied: string[] = []) =>
    migrate({
      ownerUrl: database.ownerUrl,
      runtimeRole: database.runtimeRole,
      directories: fixtureMigrations,
      onApplied: (name) => applied.push(name),
    });

  it('applies each file once however many start at the same time', async () => {
    const applied: string[] = [];
    await Promise.all(Array.from({ length: 6 }, () => run(first, applied)));
    await run(first, applied);
    expect(applied).toEqual(['0001_idempotency', '0002_audit', '0003_privacy', '0001_note', '0002_privacy']);
  });

  it('leaves the runtime role rows to read and write and no table to change', async () => {
    await run(first);
    await ask(first.runtimeUrl, `insert into note (id, author, text) values (gen_random_uuid(), 'a', 'b')`);
    await ask(first.runtimeUrl, `delete from note; delete from http.idempotency_key`);
    for (const change of [
      'alter table note add column x int',
      'drop table note',
      'create table mine ()',
      'create schema mine',
      'truncate note',
      'delete from migrations.service',
    ]) {
      await expect(ask(first.runtimeUrl, change), change).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('rolls a failing file back with its whole folder and tells where it broke', async () => {
    const database = await testDatabase({ name: 'kit-broken', migrate: async () => {} });
    const path = mkdtempSync(join(tmpdir(), 'migrations-'));
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, '0001_good.sql'), 'create table good ();');
    writeFileSync(join(path, '0002_bad.sql'), 'create table bad (x nonsense);');
    const failing = () => migrate({ ...database, directories: [{ name: 'service', path }] });
    await expect(failing()).rejects.toThrow('type "nonsense" does not exist');
    const { rows } = await ask(database.ownerUrl, `select to_regclass('good') as good`);
    expect(rows).toEqual([{ good: null }]);
    writeFileSync(join(path, '0002_bad.sql'), 'create table bad (x int);');
    await failing();
    await database.drop();
  });
});
