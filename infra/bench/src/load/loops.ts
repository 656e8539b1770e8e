import { setTimeout as wait } from 'node:timers/promises';

/** Does the work for every item, `width` at a time: as fast as it goes. Resolves with the milliseconds it took. */
export async function closedLoop<Item>(
  items: Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<unknown>,
): Promise<number> {
  const queue = items[Symbol.iterator]();
  const lane = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: width }, lane));
  return performance.now() - began;
}

/**
 * Begins the work for one item after the other at a fixed rate per second, whether or not the former ones have ended:
 * what waits is measured as waiting. Resolves with the results once all have ended.
 */
export async function openLoop<Item, Result>(
  items: readonly Item[],
  perSecond: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const began = performance.now();
  const started: Promise<Result>[] = [];
  for (const [index, item] of items.entries()) {
    const early = began + (index * 1_000) / perSecond - performance.now();
    if (early > 0) await wait(early);
    started.push(work(item));
  }
  return Promise.all(started);
}

/** Repeats the work at a fixed rate per second until stopped. */
export function steadily(perSecond: number, work: () => Promise<void>): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const running = (async () => {
    while (!stopped.signal.aborted) {
      const next = performance.now() + 1_000 / perSecond;
      await work();
      await wait(Math.max(0, next - performance.now()), undefined, { signal: stopped.signal }).catch(
        () => {},
      );
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
