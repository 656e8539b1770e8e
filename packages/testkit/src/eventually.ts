import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until `condition` neither throws nor answers a falsy value; answers what it answered. After `timeout`
 * milliseconds fails with the last error.
 */
export async function eventually<T>(
  condition: () => T | Promise<T>,
  { timeout = 30_000, interval = 20 }: { timeout?: number; interval?: number } = {},
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    let fault: unknown;
    try {
      const answer = await condition();
      if (answer || answer === undefined) return answer;
      fault = new Error(`condition still answers ${String(answer)}`);
    } catch (error) {
      fault = error;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `not true within ${timeout} ms: ${fault instanceof Error ? fault.message : String(fault)}`,
        {
          cause: fault,
        },
      );
    }
    await sleep(interval);
  }
}
