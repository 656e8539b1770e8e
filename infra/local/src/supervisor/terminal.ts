import { createInterface } from 'node:readline/promises';
import { StartFault } from './start-fault.ts';

export interface Terminal {
  /** A line with the seconds since the start in front. */
  say(text: string): void;
  /** A line or several as they stand. */
  show(text: string): void;
}

export function terminal(write: (text: string) => void = (text) => process.stdout.write(text)): Terminal {
  const startedAt = performance.now();
  return {
    say: (text) => write(`[${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${text}\n`),
    show: (text) => write(`${text}\n`),
  };
}

/** Asks yes or no; where nobody can answer, a StartFault says what to pass instead. */
export async function confirm(question: string, flag: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new StartFault(`${question} Nobody is there to answer: pass ${flag}.`);
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await ask.question(`${question} [y/N] `)).trim());
  } finally {
    ask.close();
  }
}
