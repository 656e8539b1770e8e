import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '@interlace/testkit';
import { z } from 'zod';
import { type Runtime, runtime } from '../src/supervisor/runtime.ts';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const START_LIMIT_MS = 90_000;

/** A data directory of a test's own; PostgreSQL may run as another user, who has to pass through. */
export function newDataDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'interlace-platform-'));
  chmodSync(directory, 0o711);
  return directory;
}

/** `npm start` without npm: the supervisor as a process of its own. */
export class PlatformProcess {
  readonly #process: ChildProcess;
  readonly directory: string;
  output = '';

  constructor(directory: string, port: number, args: readonly string[] = [], change: NodeJS.ProcessEnv = {}) {
    this.directory = directory;
    this.#process = spawn(process.execPath, [join('infra', 'local', 'start.ts'), ...args], {
      cwd: root,
      env: { ...process.env, ...change, INTERLACE_DATA_DIR: directory, INTERLACE_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const take = (chunk: Buffer) => {
      this.output += chunk;
    };
    this.#process.stdout?.on('data', take);
    this.#process.stderr?.on('data', take);
  }

  /** Waits until it says that it is ready; fails with all it said when it ends before. */
  async ready(): Promise<void> {
    await this.says('Interlace is ready', START_LIMIT_MS);
  }

  async says(text: string, timeout = 30_000): Promise<void> {
    await eventually(
      () => {
        if (this.output.includes(text)) return true;
        if (this.#process.exitCode !== null) throw new Error(`it ended: ${this.output}`);
        return false;
      },
      { timeout },
    ).catch((cause) => {
      throw new Error(`it did not say "${text}" but:\n${this.output}`, { cause });
    });
  }

  /** Sends the signal and resolves with the exit code, null after a kill. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.#process.exitCode !== null) return this.#process.exitCode;
    const ended = once(this.#process, 'exit');
    this.#process.kill(signal);
    return (await ended)[0];
  }

  /** Resolves with the exit code of a start that fails. */
  async exitCode(): Promise<number | null> {
    if (this.#process.exitCode === null) await once(this.#process, 'exit');
    return this.#process.exitCode;
  }

  runtime(): Runtime {
    return runtime.parse(JSON.parse(readFileSync(join(this.directory, 'runtime.json'), 'utf8')));
  }

  /** Every process below this one, by id with its command. */
  descendants(): Map<number, string> {
    return descendantsOf(this.#process.pid ?? 0);
  }
}

const processLine = z.string().regex(/^\s*\d+\s+\d+\s+.+$/);

function descendantsOf(ancestor: number): Map<number, string> {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const all = lines.flatMap((line) => {
    const [pid, parent, ...args] = processLine.safeParse(line).data?.trim().split(/\s+/) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command: args.join(' ') }];
  });
  const found = new Map<number, string>();
  const parents = [ancestor];
  for (let parent = parents.pop(); parent !== undefined; parent = parents.pop()) {
    for (const child of all.filter((one) => one.parent === parent)) {
      found.set(child.pid, child.command);
      parents.push(child.pid);
    }
  }
  return found;
}

/** Those of the processes that still run the same command. */
export function stillRunning(processes: ReadonlyMap<number, string>): string[] {
  return [...processes].flatMap(([pid, command]) => {
    try {
      const now = execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
      return now === command ? [`${pid} ${command}`] : [];
    } catch {
      return [];
    }
  });
}

/** Runs an operator's command to its end. */
export function operate(directory: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join('infra', 'local', 'interlace.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INTERLACE_DATA_DIR: directory },
  });
}
