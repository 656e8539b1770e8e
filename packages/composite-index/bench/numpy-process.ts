import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

/** numpy waiting for work, so that its runs can stand between ours and meet the same machine. */
export class NumpyProcess {
  readonly version: string;
  readonly #child: ChildProcess;
  readonly #lines: Interface;

  private constructor(version: string, child: ChildProcess, lines: Interface) {
    this.version = version;
    this.#child = child;
    this.#lines = lines;
  }

  /** Null where there is no such Python, or no numpy in it. One thread, as a core is compared with a core. */
  static async start(python: string): Promise<NumpyProcess | null> {
    const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
    const child = spawn(
      'env',
      [
        ...Object.entries(oneThread).map(([name, value]) => `${name}=${value}`),
        python,
        join(import.meta.dirname, 'monte_carlo.py'),
      ],
      { stdio: ['pipe', 'pipe', 'ignore'] },
    );
    const lines = createInterface({ input: child.stdout });
    const version = await Promise.race([
      once(lines, 'line').then(([line]) => String(line)),
      once(child, 'error').then(() => null),
      once(child, 'exit').then(() => null),
    ]);
    return version === null ? null : new NumpyProcess(version, child, lines);
  }

  /** Milliseconds of one run, by the clock of Python. */
  async run(): Promise<number> {
    const answer = once(this.#lines, 'line');
    this.#child.stdin?.write('\n');
    return Number((await answer)[0]);
  }

  async stop(): Promise<void> {
    const exit = once(this.#child, 'exit');
    this.#child.stdin?.end();
    await exit;
  }
}
