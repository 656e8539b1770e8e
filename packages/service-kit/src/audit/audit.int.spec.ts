import type { TestDatabase } from '@interlace/testkit';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { fixtureMigrations, noteDatabase } from '../../test/fixture/database.ts';
import { PrismaClient } from '../generated/fixture/client.ts';
import { type Database, migrate, openDatabase, recordAudit, verifyChain } from '../index.ts';
import type { AuditEntry } from './audit-entry.ts';

const CITY = '00000000-0000-7000-8000-00000000000a';
const entry = (number: number): AuditEntry => ({
  subject: 'account-1',
  organisationId: CITY,
  action: 'readSubmission',
  object: { kind: 'submission', id: `s-${number}` },
  concerns: [CITY],
  after: { number, share: 0.1, word: 'Århus \ud800', none: null, list: [1e21, -0, true] },
});

let made: TestDatabase;
let database: Database<PrismaClient>;
let superuser: pg.Client;

beforeAll(async () => {
  made = await noteDatabase();
  database = openDatabase({ Client: PrismaClient, url: made.runtimeUrl });
  const url = new URL(inject('testServers').postgresUrl);
  url.pathname = new URL(made.ownerUrl).pathname;
  superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
});

afterAll(async () => {
  await superuser.end();
  await database.close();
  await made.drop();
});

/** As somebody who may switch triggers off. */
async function tamper(...statements: string[]): Promise<void> {
  await superuser.query('set session_replication_role = replica');
  for (const statement of statements) await superuser.query(statement);
  await superuser.query('set session_replication_role = default');
}

const verify = (expected?: string) => verifyChain(made.runtimeUrl, expected);

async function chainOf(length: number): Promise<string> {
  for (let number = 1; number <= length; number += 1) await recordAudit(database.pool, entry(number));
  return (await verify()).head;
}

beforeEach(() =>
  tamper(
    'truncate audit.entry',
    `update audit.head set sequence = 0, hash = decode(repeat('00', 32), 'hex')`,
  ),
);

describe('the chain', () => {
  it('is whole when empty', async () => {
    expect(await verify()).toEqual({ count: 0, head: '0'.repeat(64), fault: null });
  });

  it('has neither fork nor gap with fifty writers at once, and nothing of those that rolled back', async () => {
    await Promise.all(
      Array.from({ length: 50 }, async (_, number) => {
        const work = database.transaction(async (tx) => {
          await recordAudit(database.sql(tx), entry(number));
          if (number % 10 === 9) throw new Error('changed its mind');
        });
        await work.catch(() => {});
        await recordAudit(database.pool, entry(100 + number));
      }),
    );
    expect(await verify()).toMatchObject({ count: 95, fault: null });
    const heads = await database.pool.query<{ links: number }>(
      'select count(distinct previous_hash)::int as links from audit.entry',
    );
    expect(heads).toEqual([{ links: 95 }]);
  });

  it('was whole at a head noted earlier, and says so when more has come', async () => {
    const noted = await chainOf(3);
    await chainOf(2);
    expect(await verify(noted)).toMatchObject({ count: 5, fault: null });
  });
});

describe('the role a service runs under', () => {
  it.each([
    `update audit.entry set subject = 'x'`,
    'delete from audit.entry',
    'truncate audit.entry',
    `insert into audit.entry select * from audit.entry`,
    `update audit.head set sequence = 0`,
    'drop table audit.entry',
    'alter table audit.entry disable trigger append_only',
    `create or replace function audit.append(entry_text text) returns void language sql as ''`,
    'create table audit.other ()',
  ])('cannot: %s', async (statement) => {
    await chainOf(1);
    await expect(database.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    expect(await verify()).toMatchObject({ count: 1, fault: null });
  });

  it('is no stronger after the next migration', async () => {
    const { ownerUrl, runtimeRole } = made;
    await migrate({ ownerUrl, runtimeRole, directories: fixtureMigrations });
    const rights = await database.pool.query<{ rights: string[] }>(
      `select array_agg(distinct privilege_type::text) as rights from information_schema.table_privileges
       where table_schema = 'audit' and grantee = current_user`,
    );
    expect(rights).toEqual([{ rights: ['SELECT'] }]);
  });
});

it('not even the owner changes, removes or empties by mistake', async () => {
  await chainOf(2);
  const owner = new pg.Client({ connectionString: made.ownerUrl });
  await owner.connect();
  for (const statement of [
    `update audit.entry set subject = 'x'`,
    'delete from audit.entry where false',
    'truncate audit.entry',
    'delete from audit.head',
  ])
    await expect(owner.query(statement)).rejects.toThrow('append-only');
  await owner.end();
});

describe('a break by somebody who may do everything is found', () => {
  const hash = (previous: string) => `sha256(${previous} || convert_to(content, 'UTF8'))`;

  it.each([
    ['a changed column', [`update audit.entry set subject = 'x' where sequence = 3`], 'columns of entry 3'],
    [
      'a finer time',
      [`update audit.entry set at = at + interval '1 microsecond' where sequence = 2`],
      'columns of entry 2',
    ],
    [
      'a changed value',
      [`update audit.entry set after = after || '{"number": 7}' where sequence = 4`],
      'columns of entry 4',
    ],
    [
      'a changed text',
      [`update audit.entry set content = content || ' ' where sequence = 3`],
      'text of entry 3',
    ],
    [
      'a text hashed anew',
      [
        `update audit.entry set subject = 'x', content = replace(content, 'account-1', 'x') where sequence = 3`,
        `update audit.entry set hash = ${hash('previous_hash')} where sequence = 3`,
      ],
      'entry 4 does not follow',
    ],
    ['a removed row', ['delete from audit.entry where sequence = 3'], 'entry 3 is missing'],
    [
      'a removed row, the others moved up',
      [
        'delete from audit.entry where sequence = 3',
        'update audit.entry set sequence = sequence - 1 where sequence > 3',
      ],
      'entry 3 does not follow',
    ],
    [
      'two exchanged rows',
      [
        'update audit.entry set sequence = -1 where sequence = 2',
        'update audit.entry set sequence = 2 where sequence = 4',
        'update audit.entry set sequence = 4 where sequence = -1',
      ],
      'entry 2 does not follow',
    ],
    ['a cut tail', ['delete from audit.entry where sequence > 4'], 'ends with entry 4, its head says 6'],
  ])('%s', async (_, statements, fault) => {
    await chainOf(6);
    await tamper(...statements);
    expect((await verify()).fault).toContain(fault);
  });

  it('a cut tail with the head put back, by the hash noted before', async () => {
    const noted = await chainOf(6);
    await tamper(
      'delete from audit.entry where sequence > 4',
      'update audit.head set (sequence, hash) = (select sequence, hash from audit.entry where sequence = 4)',
    );
    expect((await verify()).fault).toBeNull();
    expect((await verify(noted)).fault).toContain('cut off');
  });
});
