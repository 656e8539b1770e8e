import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { postgresBinaries } from './binaries.ts';
import { initialiseData, SUPERUSER } from './data-directory.ts';
import { stopOrphan, stopServer } from './orphan.ts';
import { assertReachable, handOver, postgresIdentity } from './run-as.ts';

export interface PostgresOptions {
  /** Holds `data/`, the superuser's password and `postgres.log`; made where missing. */
  readonly directory: string;
  /** TCP port on 127.0.0.1; 0 or none takes a free one. */
  readonly port?: number;
  /** Server settings beside the defaults, e.g. `{ max_connections: '200' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Milliseconds until a start that does not answer is a failure; crash recovery counts. Default 60,000. */
  readonly patience?: number;
}

export interface LocalPostgres {
  /** Connection address of the superuser, database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** True when a server left behind by a killed launcher had to be stopped first. */
  readonly replacedOrphan: boolean;
  /** Ends all sessions and the server; resolves when it is gone. Safe to call twice. */
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no TCP port to be had');
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

const lastLines = (file: string) => readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n');

/**
 * Starts PostgreSQL on the loopback address and resolves when it takes connections. The server has its own process
 * group, so a Ctrl-C meant for the launcher does not reach it before the launcher has stopped its users.
 *
 * @throws Error with the last lines of the server's log when it does not start (port in use, disk full)
 */
export async function startPostgres(options: PostgresOptions): Promise<LocalPostgres> {
  const directory = resolve(options.directory);
  const { postgres } = postgresBinaries();
  const identity = postgresIdentity();
  if (identity) for (const path of [postgres, directory]) assertReachable(path, identity);
  const password = await initialiseData(directory, identity);
  const data = join(directory, 'data');
  const replacedOrphan = await stopOrphan(data);
  const port = options.port || (await freePort());
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...options.settings };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const logFile = join(directory, 'postgres.log');
  const log = openSync(logFile, 'a', 0o600);
  handOver(logFile, identity);
  const child = spawn(postgres, ['-D', data, '-p', String(port), ...flags], {
    ...identity,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  // Without this, a launcher that ends on an exception would leave its server behind.
  const interrupt = () => child.kill('SIGINT');
  process.once('exit', interrupt);
  child.once('exit', () => process.off('exit', interrupt));

  const url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
  const deadline = Date.now() + (options.patience ?? 60_000);
  while (!(await answers(url))) {
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (ended || Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new Error(
        `PostgreSQL did not start on port ${port}; its log ${logFile} ends:\n${lastLines(logFile)}`,
      );
    }
    await sleep(20);
  }
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid) await stopServer(child.pid);
  };
  return { url, port, process: child, replacedOrphan, stop };
}
