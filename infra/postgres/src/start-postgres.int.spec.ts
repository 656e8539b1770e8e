import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startPostgres } from './index.ts';

const directory = mkdtempSync(join(tmpdir(), 'interlace-postgres-'));
chmodSync(directory, 0o711);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

test('data survive a launcher killed by SIGKILL, whose orphan the next start replaces', async () => {
  const entry = new URL('./index.ts', import.meta.url).href;
  const program = `
    const { startPostgres } = await import(${JSON.stringify(entry)});
    console.log((await startPostgres({ directory: ${JSON.stringify(directory)} })).url);
    setInterval(() => {}, 1000);`;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(launcher.stdout, 'data');
  const url = String(line).trim();
  await query(url, 'create table kept as select 42 as value');
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');
  expect(await query(url, 'select 1')).toEqual([[1]]); // the orphan still serves

  const server = await startPostgres({ directory });
  expect(server.replacedOrphan).toBe(true);
  expect(await query(server.url, 'select value from kept')).toEqual([[42]]);
  await server.stop();
  await expect(query(server.url, 'select 1')).rejects.toThrow();
});

test('a port in use is named in the error', async () => {
  const first = await startPostgres({ directory: join(directory, 'first') });
  const second = startPostgres({ directory: join(directory, 'second'), port: first.port, patience: 5_000 });
  await expect(second).rejects.toThrow(new RegExp(`port ${first.port}`));
  await first.stop();
});
