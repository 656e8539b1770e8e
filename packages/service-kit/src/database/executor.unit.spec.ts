import { expect, it } from 'vitest';
import { executor } from './executor.ts';

/** Remembers what it is asked. */
function recorder() {
  const asked: { name?: string; text: string }[] = [];
  const query = async (config: { name?: string; text: string }) => {
    asked.push(config);
    return { rows: [] };
  };
  return { asked, sql: executor({ query } as never) };
}

it('prepares a statement with values under one name on every connection', async () => {
  const [first, second] = [recorder(), recorder()];
  await first.sql.query('select $1::int', [1]);
  await first.sql.query('select $1::text', ['a']);
  await second.sql.query('select $1::int', [2]);
  const [number, text] = first.asked;
  expect(number?.name).toBeDefined();
  expect(text?.name).not.toBe(number?.name);
  expect(second.asked[0]?.name).toBe(number?.name);
});

it('leaves text without values alone: it may hold several statements', async () => {
  const { asked, sql } = recorder();
  await sql.query('select 1; select 2');
  expect(asked[0]?.name).toBeUndefined();
});

it('prepares no more than a bounded number of statements', async () => {
  const { asked, sql } = recorder();
  for (let number = 0; number < 600; number += 1) await sql.query(`select $1 + ${number}`, [1]);
  expect(asked.at(0)?.name).toBeDefined();
  expect(asked.at(-1)?.name).toBeUndefined();
  await sql.query('select $1 + 0', [1]);
  expect(asked.at(-1)?.name).toBe(asked[0]?.name);
});
