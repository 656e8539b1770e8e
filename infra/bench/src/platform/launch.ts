import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Bus } from '../options.ts';
import type { Place, Surroundings } from './surroundings.ts';

export interface Launched {
  readonly pid: number;
  /** Until it said that it is ready, its seed included. */
  readonly milliseconds: number;
  stop(): Promise<void>;
}

/** Kafka was asked for, and there is none. */
export class NoKafka extends Error {}

/** The supervisor behind `npm start`, as a child that ends with this process however it ends. */
export function launchSupervisor(around: Surroundings, place: Place, bus: Bus): Promise<Launched> {
  const child = fork(join(around.root, 'infra', 'local', 'start.ts'), ['--bus', bus], {
    cwd: around.root,
    env: place.environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return untilReady(around, child, () => child.kill('SIGTERM'));
}

/** `npm start` as a person types it; Ctrl-C reaches the whole foreground group. */
export function launchWithNpm(around: Surroundings, place: Place, bus: Bus): Promise<Launched> {
  const child = spawn('npm', ['start', '--silent', '--', '--bus', bus], {
    cwd: around.root,
    env: place.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  return untilReady(around, child, () => process.kill(-(child.pid ?? 0), 'SIGINT'));
}

async function untilReady(
  { cleanups }: Surroundings,
  child: ChildProcess,
  interrupt: () => void,
): Promise<Launched> {
  const began = performance.now();
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    interrupt();
    await ended;
  };
  cleanups.push(stop);
  await said(child, 'Interlace is ready');
  return { pid: child.pid ?? 0, milliseconds: performance.now() - began, stop };
}

/** Resolves when the child says the words. @throws Error with all it said when it ends before. */
function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const hear = (chunk: Buffer) => {
      heard = `${heard}${chunk}`.slice(-20_000);
      if (heard.includes(words)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', () =>
      reject(heard.includes('no Kafka on this machine') ? new NoKafka(heard) : new Error(heard)),
    );
  });
}
