import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { eventually, type TestDatabase } from '@interlace/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noteDatabase } from './fixture/database.ts';

const entry = fileURLToPath(new URL('fixture/service-process.ts', import.meta.url));
let database: TestDatabase;
let running: Service[] = [];

interface Service {
  process: ChildProcess;
  url: string;
  /** Steps said on standard error. */
  steps: () => string[];
  log: () => string;
  exit: Promise<[code: number | null, signal: string | null]>;
}

beforeAll(async () => {
  database = await noteDatabase();
});

afterEach(() => {
  for (const { process } of running) process.kill('SIGKILL');
  running = [];
});

afterAll(() => database.drop());

async function start(port?: number, change: Record<string, string> = {}): Promise<Service> {
  const own = port ?? (await freePort());
  const env = {
    PATH: process.env.PATH,
    INTERLACE_PORT: String(own),
    INTERLACE_DATABASE_URL: database.runtimeUrl,
    INTERLACE_JWKS_URL: 'http://127.0.0.1:9/jwks.json',
    ...change,
  };
  const child = fork(entry, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let [said, logged] = ['', ''];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    logged += text;
  });
  // Its pipes closed means that all it said has come in ('close' never comes after a disconnect from this side).
  const streams = [child.stdout, child.stderr].map((stream) => stream && once(stream, 'close'));
  const exit = Promise.all([once(child, 'exit') as Service['exit'], ...streams]).then(([ending]) => ending);
  const steps = () => said.split('\n').filter(Boolean);
  const service = { process: child, url: `http://127.0.0.1:${own}`, steps, log: () => logged, exit };
  running.push(service);
  return service;
}

async function started(): Promise<Service> {
  const service = await start();
  await eventually(() => service.steps().includes('ready'));
  return service;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

describe('SIGTERM', () => {
  it('stops in order, lets the request under way finish, and ends with code 0', async () => {
    const service = await started();
    const slow = fetch(`${service.url}/slow`);
    await eventually(() => service.steps().includes('request taken'));
    service.process.kill('SIGTERM');
    await eventually(() => service.steps().includes('consumers stopped'));
    const late = await fetch(`${service.url}/health/ready`).then(
      ({ status }) => status,
      () => 'refused',
    );
    expect(late === 'refused' || late === 503).toBe(true);
    expect(await (await slow).json()).toEqual({ notes: 0 });
    expect(await service.exit).toEqual([0, null]);
    expect(service.steps()).toEqual([
      'bus started',
      'ready',
      'request taken',
      'consumers stopped',
      'request answered',
      'bus stopped',
      'database closed',
    ]);
    expect(service.log()).toContain('"msg":"stopping"');
  });

  it('a second time ends at once', async () => {
    const service = await started();
    const slow = fetch(`${service.url}/slow`).catch(() => 'cut off');
    await eventually(() => service.steps().includes('request taken'));
    service.process.kill('SIGTERM');
    await eventually(() => service.steps().includes('consumers stopped'));
    service.process.kill('SIGTERM');
    expect(await service.exit).toEqual([1, null]);
    expect(await slow).toBe('cut off');
  });
});

describe('the loss of its supervisor', () => {
  it('ends it in order', async () => {
    const service = await started();
    service.process.disconnect();
    expect(await service.exit).toEqual([0, null]);
    expect(service.steps()).toContain('database closed');
  });

  it('ends it even when nobody is left to read what it says', async () => {
    const service = await started();
    service.process.stdout?.destroy();
    service.process.stderr?.destroy();
    service.process.disconnect();
    expect(await service.exit).toEqual([0, null]);
  });
});

it('ends with code 1 when the bus has died for good', async () => {
  const service = await started();
  await fetch(`${service.url}/die`, { method: 'POST' });
  expect(await service.exit).toEqual([1, null]);
  expect(service.log()).toContain('consumer crashed for good');
});

it('ends with code 1 and its reason after an error nobody caught', async () => {
  const service = await started();
  await fetch(`${service.url}/crash`, { method: 'POST' }).catch(() => {});
  expect(await service.exit).toEqual([1, null]);
  expect(service.log()).toContain('nobody catches this');
});

it('says in one line that its port is taken', async () => {
  const first = await started();
  const second = await start(Number(new URL(first.url).port));
  expect(await second.exit).toEqual([1, null]);
  const complaints = second
    .log()
    .split('\n')
    .filter((line) => line.includes('is in use by another process'));
  expect(complaints).toHaveLength(1);
});

it('names what is wrong with its configuration, and no secret', async () => {
  const service = await start(undefined, {
    INTERLACE_DATABASE_URL: 'mysql://a:hunter2@b/c',
    INTERLACE_JWKS_URL: '',
  });
  expect(await service.exit).toEqual([1, null]);
  const said = service.steps().join('\n');
  expect(said).toContain('INTERLACE_DATABASE_URL is refused');
  expect(said).toContain('INTERLACE_JWKS_URL is missing');
  expect(said).not.toContain('hunter2');
});
