import { setTimeout as wait } from 'node:timers/promises';
import { StartFault } from './start-fault.ts';

const POLL_MS = 50;
const ONE_ANSWER_MS = 5_000;

/** Polls an address until it answers 200. @throws StartFault with the last answer after `limitMs`; the signal's reason when aborted. */
export async function waitUntilReady(url: string, limitMs: number, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + limitMs;
  let last = 'no answer';
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(ONE_ANSWER_MS) });
      const body = await response.text();
      if (response.ok) return;
      last = body;
    } catch {
      // not listening yet
    }
    await wait(POLL_MS, undefined, { signal });
  }
  throw new StartFault(
    `The platform did not become ready within ${limitMs / 1000} s. Last answer of ${url}: ${last}`,
  );
}
