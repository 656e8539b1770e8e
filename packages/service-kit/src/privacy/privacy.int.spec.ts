import type { TestDatabase } from '@interlace/testkit';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteDatabase } from '../../test/fixture/database.ts';
import { type Shell, shellWith } from '../../test/fixture/shell.ts';
import { PrismaClient } from '../generated/fixture/client.ts';
import { type Database, openDatabase, uuidv7, verifyChain } from '../index.ts';
import type { TestClaims } from '../testing/index.ts';
import { annotatedTables } from './annotated-tables.ts';
import { applyRetention } from './retention.ts';

const base = '/api/v1/operations/fixture/personal-data';
let made: TestDatabase;
let database: Database<PrismaClient>;
let owner: pg.Client;
let shell: Shell;

beforeAll(async () => {
  made = await noteDatabase();
  owner = new pg.Client({ connectionString: made.ownerUrl });
  await owner.connect();
  await owner.query(`
    create table visit (
      id uuid primary key default uuidv7(), guest text, host text not null, address text, words text, at timestamptz);
    comment on table visit is '{"purpose": "Visits", "basis": "consent", "subjects": "Guests and hosts",
      "recipients": "hosts", "retention": {"keep": null, "why": "a test"}}';
    comment on column visit.guest is '{"holds": "subject", "erasure": "null"}';
    comment on column visit.host is '{"holds": "subject", "erasure": "keep-pseudonym", "why": "a test"}';
    comment on column visit.address is '{"holds": "personal", "erasure": "null"}';
    comment on column visit.words is '{"holds": "others", "why": "a test"}';
    grant select, insert, update, delete on visit to ${made.runtimeRole};`);
  database = openDatabase({ Client: PrismaClient, url: made.runtimeUrl });
  shell = await shellWith(() => {}, { database });
});

afterAll(async () => {
  await shell.app.close();
  await database.close();
  await owner.end();
  await made.drop();
});

beforeEach(() => owner.query('truncate visit; truncate note; truncate http.idempotency_key'));

const addNote = (author: string, createdAt: Date = new Date()) =>
  database.client.note.create({ data: { id: uuidv7(), author, text: uuidv7(), createdAt } });
const addVisit = (guest: string, host: string) =>
  database.pool.query(
    `insert into visit (guest, host, address, words) values ($1, $2, 'Main Street', 'rude')`,
    [guest, host],
  );

async function collect(subject: string) {
  const headers = await shell.identity.bearer({ subject });
  return (await shell.app.inject({ url: base, headers })).json();
}

async function erase(claims: TestClaims, subject: string) {
  const headers = { ...(await shell.identity.bearer(claims)), 'idempotency-key': uuidv7() };
  return shell.app.inject({ method: 'POST', url: `${base}/erasure`, headers, payload: { subject } });
}

describe('retention', () => {
  const now = new Date('2026-12-31T00:00:00Z');
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

  it('deletes what is past its time, to the day, and leaves the rest', async () => {
    await addNote('old', daysAgo(30.01));
    const recent = await addNote('recent', daysAgo(29.99));
    expect(await applyRetention(database.pool, now)).toEqual({ 'public.note': 1 });
    expect(await database.client.note.findMany({ select: { id: true } })).toEqual([{ id: recent.id }]);
    expect(await applyRetention(database.pool, now)).toEqual({});
  });

  it('deletes more than one batch, and answers to keys after seven days', async () => {
    await database.pool.query(
      `insert into note (id, author, text, created_at) select uuidv7(), 'a', n::text, $1 from generate_series(1, 2500) n`,
      [daysAgo(40)],
    );
    await database.pool.query(
      `insert into http.idempotency_key (scope, key, route, request_hash, created_at)
       values ('x', 'old', '', '', $1), ('x', 'new', '', '', $2)`,
      [daysAgo(7.01), daysAgo(6.99)],
    );
    expect(await applyRetention(database.pool, now)).toEqual({
      'public.note': 2500,
      'http.idempotency_key': 1,
    });
  });

  it('is the work of one instance at a time', async () => {
    await addNote('old', daysAgo(31));
    await owner.query('begin; select pg_advisory_xact_lock(4805221793)');
    expect(await applyRetention(database.pool, now)).toEqual({});
    await owner.query('commit');
    expect(await applyRetention(database.pool, now)).toEqual({ 'public.note': 1 });
  });
});

describe('one’s data', () => {
  it('are every row about oneself: its key and what is annotated, never the words of others', async () => {
    await addNote('anna');
    await addNote('bert');
    await addVisit('anna', 'bert');
    const { service, tables } = await collect('anna');
    expect(service).toBe('fixture');
    const rowsOf = (name: string) => tables.find(({ table }: { table: string }) => table === name);
    expect(rowsOf('public.note')).toMatchObject({ purpose: 'Notes of people', rows: [{ author: 'anna' }] });
    expect(rowsOf('public.visit').rows).toEqual([
      { id: expect.any(String), guest: 'anna', host: 'bert', address: 'Main Street' },
    ]);
    expect(JSON.stringify(await collect('bert'))).not.toContain('rude');
  });
});

describe('erasure', () => {
  it('deletes, clears and keeps as annotated, in one go, and leaves the chain whole', async () => {
    await addNote('anna');
    await addNote('bert');
    await addVisit('anna', 'bert');
    await addVisit('bert', 'anna');
    const answer = await erase({ subject: 'anna' }, 'anna');
    expect(answer.json()).toMatchObject({
      service: 'fixture',
      tables: expect.arrayContaining([
        { table: 'public.note', deleted: 1, cleared: 0, kept: 0 },
        { table: 'public.visit', deleted: 0, cleared: 2, kept: 1 },
      ]),
    });
    const visits = await database.pool.query('select guest, host, address from visit order by id');
    expect(visits).toEqual([
      { guest: null, host: 'bert', address: null },
      { guest: 'bert', host: 'anna', address: null },
    ]);
    expect(await database.client.note.findMany({ select: { author: true } })).toEqual([{ author: 'bert' }]);
    expect(await verifyChain(made.runtimeUrl)).toMatchObject({ fault: null });
    const entries = await database.pool.query(
      `select object_id, after from audit.entry where action = 'fixtureErasePersonalData'`,
    );
    expect(entries).toMatchObject([{ object_id: 'anna' }]);
  });

  it('is for oneself, and for administrators', async () => {
    await addNote('anna');
    const refused = await erase({ subject: 'bert' }, 'anna');
    const missing = await erase({ subject: 'bert' }, 'nobody');
    expect([refused.statusCode, refused.json().detail]).toEqual([404, missing.json().detail]);
    expect(await database.client.note.count()).toBe(1);
    // As ids of accounts may be written.
    const done = await erase({ subject: 'root', roles: ['platform-administrator'] }, 'ANNA');
    expect(done.statusCode).toBe(200);
    expect(await database.client.note.count()).toBe(0);
  });

  it('takes the stored answers of the person along, this one’s included', async () => {
    await erase({ subject: 'anna' }, 'anna');
    expect(await database.pool.query('select from http.idempotency_key')).toEqual([]);
  });
});

it('names every table and column whose comment cannot be read', async () => {
  await owner.query(`
    begin;
    create table bare ();
    create table wordy (id int);
    comment on table wordy is 'Just words';
    create table wrong (name text, at timestamptz);
    comment on table wrong is '{"purpose": "x", "basis": null, "subjects": "people", "recipients": "x",
      "retention": {"keep": "P1D", "after": "on"}}';
    comment on column wrong.name is '{"holds": "personal", "erasure": "null"}';`);
  const sql = { query: async <Row extends object>(text: string) => (await owner.query(text)).rows as Row[] };
  const fault = await annotatedTables(sql).catch((error: unknown) => String(error));
  await owner.query('rollback');
  expect(fault).toContain('public.bare has no comment');
  expect(fault).toContain('the comment on public.wordy is no annotation');
  expect(fault).toContain('public.wrong keeps its rows after a column it has not');
  expect(fault).toContain('public.wrong holds personal data of nobody it names');
  expect(fault).toContain('public.wrong states a legal basis without subjects, or the other way round');
});
