import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterCrash, type CrashRecord } from './backoff.ts';
import { openLogFile } from './log-file.ts';
import { readableLine } from './log-line.ts';

/** Longer than a service's own drain limit, so that only a stuck process is killed. */
const STOP_LIMIT_MS = 15_000;
const LAST_LINES = 12;
/** Several processes share one machine: V8 would let short-lived objects grow to 48 MB in each. */
const SMALL_YOUNG_GENERATION = '--max-semi-space-size=16';
/** Lets the services collect the garbage of a burst once they have come to rest. */
const COLLECT_WHEN_IDLE = '--expose-gc';
const TERMINAL_WIDTH = 240;

export interface ChildDefinition {
  name: string;
  /** The TypeScript file Node runs. */
  entry: string;
  cwd: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
}

export interface ChildEvents {
  /** A line for the terminal. */
  say(text: string): void;
  /** It crashed too often and will not be started again. */
  givenUp(reason: string): void;
}

export interface Child {
  readonly name: string;
  readonly pid: number | undefined;
  /** SIGTERM, then SIGKILL when it does not end; resolves when the process is gone. */
  stop(): Promise<void>;
}

/**
 * Runs a service as a child process and starts it again after a crash, with growing waits. The IPC channel is what a
 * service notices when this process is killed outright: it then stops by itself.
 */
export function superviseChild(definition: ChildDefinition, events: ChildEvents): Child {
  const log = openLogFile(definition.logFile, events.say);
  let current: ChildProcess | undefined;
  let restart: NodeJS.Timeout | undefined;
  let record: CrashRecord = { crashes: 0 };
  let isStopping = false;

  function launch(): void {
    const startedAt = performance.now();
    const lastLines: string[] = [];
    const child = fork(definition.entry, {
      cwd: definition.cwd,
      env: definition.env,
      execArgv: [SMALL_YOUNG_GENERATION, COLLECT_WHEN_IDLE],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // A process group of its own: a Ctrl-C in the terminal is for the supervisor, which stops its children in order.
      detached: true,
    });
    current = child;
    const take = (line: string) => {
      const { text, isImportant } = readableLine(line);
      log.write(text);
      lastLines.push(text);
      if (lastLines.length > LAST_LINES) lastLines.shift();
      if (isImportant && !isStopping) events.say(`[${definition.name}] ${shortened(text)}`);
    };
    readLines(child.stdout, take);
    readLines(child.stderr, take);
    child.once('exit', (code, signal) => {
      current = undefined;
      if (!isStopping) crashed(signal ?? `exit code ${code}`, performance.now() - startedAt, lastLines);
    });
  }

  function crashed(cause: string, ranForMs: number, lastLines: string[]): void {
    const next = afterCrash(record, ranForMs);
    record = next.record;
    if (next.waitMs === undefined) {
      events.givenUp(
        `${definition.name} ended ${record.crashes} times in a row (${cause}). Its last lines, of ${definition.logFile}:\n${lastLines.join('\n')}`,
      );
      return;
    }
    events.say(`${definition.name} ended (${cause}); starting it again in ${next.waitMs} ms`);
    restart = setTimeout(launch, next.waitMs);
  }

  async function stop(): Promise<void> {
    isStopping = true;
    clearTimeout(restart);
    const child = current;
    if (child) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const overdue = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      await ended;
      clearTimeout(overdue);
    }
    log.end();
  }

  launch();
  return {
    name: definition.name,
    get pid() {
      return current?.pid;
    },
    stop,
  };
}

/** A stack belongs in the log file. */
function shortened(text: string): string {
  return text.length > TERMINAL_WIDTH ? `${text.slice(0, TERMINAL_WIDTH)} ...` : text;
}

function readLines(stream: Readable | null, take: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', take);
}
