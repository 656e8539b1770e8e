import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from './index.ts';

async function run(url: string, text: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('the runtime role may do what the migration granted, and no other role may connect', async () => {
  const migrate = async (ownerUrl: string, role: string) => {
    await run(ownerUrl, `create table thing (id int); grant select, insert on thing to ${role}`);
  };
  const [one, other] = await Promise.all([
    testDatabase({ name: 'testkit-one', migrate }),
    testDatabase({ name: 'testkit-other', migrate }),
  ]);
  await run(one.runtimeUrl, 'insert into thing values (7)');
  expect(await run(one.runtimeUrl, 'select id from thing')).toEqual([{ id: 7 }]);
  await expect(run(one.runtimeUrl, 'drop table thing')).rejects.toThrow(/owner/);
  const foreign = new URL(one.runtimeUrl);
  foreign.username = 'testkit_other';
  await expect(run(foreign.href, 'select 1')).rejects.toThrow(/permission denied/);
  await Promise.all([one.drop(), other.drop()]);
});
