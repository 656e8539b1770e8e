import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  dataDirectory,
  describeShortage,
  emptyDataDirectory,
  prepareDataDirectory,
} from './data-directory.ts';
import { takeLock } from './lock.ts';
import { readStartOptions } from './options.ts';
import { demandPort, freePort } from './ports.ts';
import { processStart } from './process-identity.ts';
import { ensureGatewaySecrets, ensureSecrets } from './secrets.ts';
import { StartFault } from './start-fault.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'interlace-data-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('the data directory', () => {
  it('keeps passwords and the signing key across starts, readable by their owner alone', async () => {
    const directory = dataDirectory(join(root, 'secrets'));
    await prepareDataDirectory(directory);
    const first = await ensureSecrets(directory, ['scoring']);
    await ensureGatewaySecrets(directory);
    const key = await readFile(directory.file('signing-key'), 'utf8');
    const later = await ensureSecrets(directory, ['scoring', 'comparison']);
    await ensureGatewaySecrets(directory);
    expect(later).toMatchObject(first);
    expect(later.roles.comparison).toBeDefined();
    expect(await readFile(directory.file('signing-key'), 'utf8')).toBe(key);
    for (const name of ['secrets', 'signing-key'] as const)
      expect((await stat(directory.file(name))).mode & 0o777).toBe(0o600);
    await emptyDataDirectory(directory);
    await expect(stat(directory.file('secrets'))).rejects.toThrow('ENOENT');
  });

  it('says what is wrong where it cannot be made', async () => {
    await writeFile(join(root, 'a-file'), '');
    await expect(prepareDataDirectory(dataDirectory(join(root, 'a-file', 'data')))).rejects.toThrow(
      /cannot be made: ENOTDIR/,
    );
    expect(describeShortage('/data', 3_000_000)).toMatch(/^The disk is nearly full: 2 MB free at \/data/);
  });

  it('belongs to one supervisor at a time, and to the next one after a kill', async () => {
    const path = join(root, 'lock.json');
    const other = spawn('sleep', ['60']);
    await writeFile(path, JSON.stringify({ pid: other.pid, startedAt: await processStart(other.pid ?? 0) }));
    await expect(takeLock(path)).rejects.toThrow(
      `already running on this data directory (process ${other.pid})`,
    );
    other.kill('SIGKILL');
    await once(other, 'exit');
    const lock = await takeLock(path);
    await expect(takeLock(path)).rejects.toThrow(StartFault);
    await lock.release();
    // A process number that was given away again does not count as the holder.
    await writeFile(path, JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
    await (await takeLock(path)).release();
  });
});

describe('ports', () => {
  it('stay the same between starts unless somebody else took one', async () => {
    const port = await freePort();
    expect(await freePort(port)).toBe(port);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    expect(await freePort(port)).not.toBe(port);
    await expect(demandPort(port)).rejects.toThrow(`Port ${port} is in use by another program`);
    server.close();
  });
});

describe('the command line', () => {
  it('knows its options and the environment', () => {
    expect(readStartOptions(['--bus', 'kafka', '--reset'], { INTERLACE_PORT: '9000' }, '/srv')).toEqual({
      port: 9000,
      dataDirectory: '/srv/.data',
      bus: 'kafka',
      reset: true,
      yes: false,
      help: false,
    });
  });

  it.each([
    [['--bus', 'rabbit'], {}, '--bus is postgres or kafka'],
    [['--fast'], {}, '--fast'],
    [[], { INTERLACE_PORT: 'eighty' }, 'INTERLACE_PORT'],
  ])('refuses %j with %j', (args, env, message) => {
    expect(() => readStartOptions(args, env, '/srv')).toThrow(message);
  });
});
