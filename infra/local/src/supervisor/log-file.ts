import { createWriteStream, type WriteStream } from 'node:fs';

const REOPEN_AFTER_MS = 5_000;

export interface LogFile {
  write(line: string): void;
  end(): void;
}

/** Appends lines to a file. A full disk costs lines, never the process: it is tried again every few seconds. */
export function openLogFile(path: string, onFault: (reason: string) => void): LogFile {
  let stream: WriteStream | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;

  function open(): WriteStream | undefined {
    if (performance.now() - triedAt < REOPEN_AFTER_MS) return undefined;
    triedAt = performance.now();
    return createWriteStream(path, { flags: 'a', mode: 0o600 }).on('error', (error) => {
      stream = undefined;
      onFault(`${path} cannot be written (${error.message}); lines are lost`);
    });
  }

  return {
    write(line) {
      stream ??= open();
      stream?.write(`${line}\n`);
    },
    end: () => stream?.end(),
  };
}
