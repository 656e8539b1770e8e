import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Environment } from '@interlace/local/services';
import { eventually } from '@interlace/testkit';

const STOP_LIMIT_MS = 15_000;
const READY_LIMIT_MS = 45_000;
const KEPT_LINES = 2_000;

interface Definition {
  readonly name: string;
  /** The TypeScript file Node runs. */
  readonly entry: string;
  readonly root: string;
  readonly env: Environment;
}

/** One service as its own process, to be killed and started again. It ends with this process by its IPC channel. */
export class ServiceProcess {
  readonly #definition: Definition;
  readonly #log: string[] = [];
  #child: ChildProcess | undefined;

  constructor(definition: Definition) {
    this.#definition = definition;
  }

  start(): void {
    const { entry, root, env } = this.#definition;
    const child = fork(entry, { cwd: root, env, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => this.#keep(line));
    }
    const killWithUs = () => child.kill('SIGKILL');
    process.once('exit', killWithUs);
    child.once('exit', (code, signal) => {
      process.off('exit', killWithUs);
      this.#keep(`ended: ${signal ?? `exit code ${code}`}`);
    });
    this.#child = child;
  }

  /** Resolves when the process says that it is ready. */
  async ready(limit = READY_LIMIT_MS): Promise<void> {
    const { name } = this.#definition;
    const isReady = async () => {
      if (this.#hasEnded()) throw new Error(`${name} has ended:\n${this.lastLines(20)}`);
      const response = await this.#askReadiness();
      const body = await response.text();
      if (!response.ok) throw new Error(`${name}: ${body}`);
    };
    await eventually(isReady, { timeout: limit, interval: 50 });
  }

  /** What the process says of its readiness, whatever it says. */
  async readiness(): Promise<string> {
    return (await this.#askReadiness()).text();
  }

  async restart(): Promise<void> {
    this.start();
    await this.ready();
  }

  /** SIGKILL: no handler of the process runs. Resolves when it is gone. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** SIGTERM, and SIGKILL when that is not enough. Resolves with the exit code; null for a process that was killed. */
  async stop(): Promise<number | null> {
    const overdue = setTimeout(() => this.#child?.kill('SIGKILL'), STOP_LIMIT_MS);
    await this.#end('SIGTERM');
    clearTimeout(overdue);
    return this.#child?.exitCode ?? null;
  }

  lastLines(count: number): string {
    return this.#log.slice(-count).join('\n');
  }

  #askReadiness(): Promise<Response> {
    const url = `http://127.0.0.1:${this.#definition.env.INTERLACE_PORT}/health/ready`;
    return fetch(url, { signal: AbortSignal.timeout(5_000) });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || this.#hasEnded()) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  #hasEnded(): boolean {
    return !this.#child || this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  #keep(line: string): void {
    this.#log.push(line);
    if (this.#log.length > KEPT_LINES) this.#log.shift();
  }
}
