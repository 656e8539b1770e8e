import type { TestDatabase } from '@interlace/testkit';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noteDatabase } from '../../test/fixture/database.ts';
import { describePrismaDrift, prismaDrift } from './prisma-drift.ts';

const schema = new URL('../../test/fixture/schema.prisma', import.meta.url);
let database: TestDatabase;

beforeAll(async () => {
  database = await noteDatabase();
});

afterAll(() => database.drop());

describePrismaDrift({ schema, databaseUrl: () => database.ownerUrl });

it('finds every kind of difference on real tables', async () => {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(`
    alter table note alter column stars type bigint, alter column author drop not null, drop column weight,
      alter column created_at type timestamptz(6), drop constraint note_author_text_key;
    create unique index on note (author) where stars > 1; -- partial: not a thing Prisma can say
    create table plain_sql (x int);
    create table surplus (x int);`);
  await client.end();
  const found = await prismaDrift({ schema, databaseUrl: () => database.ownerUrl, leftOut: ['plain_sql'] });
  expect(found).toEqual([
    'table surplus is in the database, not in the Prisma schema',
    'column note.weight is in the Prisma schema, not in the database',
    'note.author: is (not null) in the Prisma schema, (null) in the database',
    'note.stars: type is (integer) in the Prisma schema, (bigint) in the database',
    'note.created_at: type is (timestamp(3) with time zone) in the Prisma schema, (timestamp(6) with time zone) in the database',
    'note: unique is (author, text) in the Prisma schema, () in the database',
  ]);
});
