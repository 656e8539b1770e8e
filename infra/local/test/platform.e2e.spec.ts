import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, kafkaBrokers } from '@interlace/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../src/supervisor/ports.ts';
import { newDataDirectory, operate, PlatformProcess, stillRunning } from './platform-process.ts';

const LONG = 120_000;
const closing = (output: string) => output.trim().split('\n').at(-1);

describe('npm start', { timeout: LONG }, () => {
  const directory = newDataDirectory();
  let port: number;
  let platform: PlatformProcess;

  beforeAll(async () => {
    port = await freePort();
    platform = new PlatformProcess(directory, port);
    await platform.ready();
  }, LONG);
  afterAll(async () => {
    await platform.end('SIGTERM');
    rmSync(directory, { recursive: true, force: true });
  }, LONG);

  it('says where it is, who can sign in and where data lie, and keeps its secrets to its owner', () => {
    expect(platform.output).toContain(`http://localhost:${port}/`);
    expect(platform.output).toContain('valmarenna@interlace.example');
    expect(platform.output).toContain(directory);
    for (const name of ['secrets', 'signing-key', 'identity-secret', 'accounts', 'runtime']) {
      expect(statSync(join(directory, `${name}.json`)).mode & 0o777, name).toBe(0o600);
    }
  });

  it('does the main job: a survey becomes a benchmark', () => {
    expect(closing(operate(directory, 'walk-through'))).toMatch(/^\d{2} passed, 0 failed$/);
  });

  it('lets an administrator see to people, keys and mandates from the command line', async () => {
    const key = operate(directory, 'key', 'valmarenna', 'registry:read').trim();
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/cities?limit=1`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect([answer.status, answer.headers.get('ratelimit-policy')]).toEqual([200, '"day";q=100000;w=86400']);

    operate(directory, 'invite', 'ada@city.example', 'sandbox-valmarenna', 'contributor');
    expect(operate(directory, 'mails')).toMatch(/To: ada@city\.example[\s\S]*\/invitation#[\w-]{43}$/m);
    const council = 'valmarenna-council@interlace.example';
    operate(directory, 'disable', council);
    expect(operate(directory, 'users', council)).toContain('disabled');
    operate(directory, 'enable', council);
    operate(directory, 'reset-second-factor', council);
    expect(operate(directory, 'users', council)).toContain('password alone');
    expect(operate(directory, 'sessions', 'valmarenna@interlace.example')).toContain('since');
    operate(directory, 'sessions', 'valmarenna@interlace.example', 'revoke');
    expect(operate(directory, 'sessions', 'valmarenna@interlace.example')).toBe('');

    const terms = ['sandbox-torvagna', 'sandbox-partner', 'support', '2090-01-01'];
    const id = operate(directory, 'mandate', 'give', ...terms).trim();
    expect(operate(directory, 'mandate', 'end', id, '2090-06-30')).toContain('2090-06-30');
    expect(() => operate(directory, 'key', council.replace('@interlace.example', ''))).toThrow();
  });

  it('proves the audit log of every service, and that a head noted before is still in it', () => {
    const lines = operate(directory, 'audit', 'verify').trim().split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^[a-z-]+ +\d+ entries {2}head [0-9a-f]{64} {2}whole$/);
    const [, service = '', head = ''] = /^(questionnaire) .*head (\w+)/m.exec(lines.join('\n')) ?? [];
    expect(operate(directory, 'audit', 'verify', service, '--expect', `${service}=${head}`)).toContain(
      'whole',
    );
    const wrong = `${service}=${'ab'.repeat(32)}`;
    expect(() => operate(directory, 'audit', 'verify', service, '--expect', wrong)).toThrow();
  });

  it("keeps a service's role out of another's database, and from changing its own tables", async () => {
    const { environments } = platform.runtime();
    const url = new URL(environments.scoring?.INTERLACE_DATABASE_URL ?? '');
    const own = new pg.Client({ connectionString: url.href });
    await own.connect();
    await expect(own.query('create table intruder (id int)')).rejects.toMatchObject({ code: '42501' });
    await own.end();
    url.pathname = '/questionnaire';
    const foreign = new pg.Client({ connectionString: url.href });
    await expect(foreign.connect()).rejects.toMatchObject({ code: '42501' });
  });

  it('says so when the port or the data directory is taken', async () => {
    const elsewhere = newDataDirectory();
    const [samePort, sameData] = [
      new PlatformProcess(elsewhere, port),
      new PlatformProcess(directory, await freePort()),
    ];
    expect(await Promise.all([samePort.exitCode(), sameData.exitCode()])).toEqual([1, 1]);
    expect(samePort.output).toContain(`Port ${port} is in use`);
    expect(sameData.output).toContain('already running on this data directory');
    expect(samePort.output + sameData.output).not.toContain('    at ');
    rmSync(elsewhere, { recursive: true });
  });

  it('starts a killed service and a killed PostgreSQL again, and says so', async () => {
    for (const [victim, message] of [
      ['scoring/src/main.ts', 'scoring ended (SIGKILL)'],
      ['postgres -D', 'PostgreSQL ended (SIGKILL)'],
    ] as const) {
      const pid = [...platform.descendants()].find(([, command]) => command.includes(victim))?.[0];
      process.kill(pid ?? Number.NaN, 'SIGKILL');
      await platform.says(message);
      await eventually(async () =>
        expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(503),
      );
      await eventually(
        async () => expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200),
        {
          timeout: 60_000,
        },
      );
    }
  });

  it('waits for the memory that sessions of a killed PostgreSQL still hold', async () => {
    const processes = [...platform.descendants()];
    const pidOf = (part: string) =>
      processes.find(([, command]) => command.includes(part))?.[0] ?? Number.NaN;
    const holder = pidOf('postgres: checkpointer');
    process.kill(holder, 'SIGSTOP');
    process.kill(pidOf('postgres -D'), 'SIGKILL');
    await platform.says('PostgreSQL does not start yet');
    process.kill(holder, 'SIGCONT');
    await eventually(
      async () => expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200),
      { timeout: 60_000 },
    );
  });

  it('killed outright, leaves no service behind; the next start finds PostgreSQL and the data', async () => {
    const started = platform.descendants();
    const services = new Map([...started].filter(([, command]) => command.includes('main.ts')));
    expect(services.size).toBe(5);
    await platform.end('SIGKILL');
    await eventually(() => expect(stillRunning(services)).toEqual([]), { timeout: 30_000 });
    platform = new PlatformProcess(directory, port);
    await platform.ready();
    expect(platform.output).toContain('left running');
    expect(platform.output).not.toContain('seeding');
    // The survey sent before is there: the walk reopens it and sends a second version.
    expect(operate(directory, 'walk-through')).toContain('the survey is sent (version 2)');
  });

  it('stops on SIGTERM with nothing left, and stays with its bus', async () => {
    const started = platform.descendants();
    expect(started.size).toBeGreaterThan(5);
    expect(await platform.end('SIGTERM')).toBe(0);
    expect(stillRunning(started)).toEqual([]);
    const other = new PlatformProcess(directory, port, ['--bus', 'kafka']);
    expect(await other.exitCode()).toBe(1);
    expect(other.output).toContain('keeps its events on postgres');
  });
});

const brokers = await kafkaBrokers();

describe.skipIf(!brokers)('npm start -- --bus kafka', { timeout: LONG }, () => {
  it('does the main job on Kafka', async () => {
    const directory = newDataDirectory();
    const surroundings = {
      KAFKA_BROKERS: brokers?.join(','),
      INTERLACE_KAFKA_TOPIC_PREFIX: `t${process.pid}.`,
    };
    const platform = new PlatformProcess(directory, await freePort(), ['--bus', 'kafka'], surroundings);
    try {
      await platform.ready();
      expect(platform.output).toContain('(KAFKA_BROKERS)');
      expect(closing(operate(directory, 'walk-through'))).toMatch(/^\d{2} passed, 0 failed$/);
      expect(await platform.end('SIGTERM')).toBe(0);
    } finally {
      await platform.end('SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
