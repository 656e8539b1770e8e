/** Enough lines for one write to be cheap, and no line older than a tenth of a second. */
const BATCH_LENGTH = 4_096;
const BATCH_MS = 100;

export interface LogOutput {
  write(line: string): void;
  /** The logger calls it after a fatal line. */
  flushSync(): void;
}

let output: LogOutput | undefined;

/**
 * Standard output for log lines, one for the process: a write per line would cost more than the rest of the line.
 * What is left is written when the process ends; a reader that went away is no reason to fail or to wait.
 */
export function standardOutput(): LogOutput {
  if (output) return output;
  let pending = '';
  let timer: NodeJS.Timeout | undefined;
  const flushSync = () => {
    clearTimeout(timer);
    timer = undefined;
    const lines = pending;
    pending = '';
    if (lines) process.stdout.write(lines); // at once for files, and for pipes everywhere but on Windows
  };
  process.stdout.on('error', () => {});
  process.once('exit', flushSync);
  output = {
    flushSync,
    write(line) {
      pending += line;
      if (pending.length >= BATCH_LENGTH) flushSync();
      else timer ??= setTimeout(flushSync, BATCH_MS).unref();
    },
  };
  return output;
}
