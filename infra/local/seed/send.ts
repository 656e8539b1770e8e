import { setTimeout as wait } from 'node:timers/promises';
import { type ApiClient, ApiFault, type Method } from '../src/api-client.ts';

/** How long one service may take to hear what another one has said. */
const HEARSAY_LIMIT_MS = 30_000;
const HEARSAY_POLL_MS = 50;

export interface Command {
  method: Method;
  path: string;
  body?: unknown;
  /** The same in every run, so that an interrupted seeding can be taken up again. */
  key: string;
  /** Codes that say it was done by an earlier run whose idempotency key is forgotten. */
  done?: readonly string[];
  /** Codes that say the service has not heard of something yet. */
  early?: readonly string[];
}

/**
 * Sends a command of the seed and resolves with the answer's body, or with undefined where it was done before.
 * @throws ApiFault for any other refusal.
 */
export async function send(client: ApiClient, command: Command, signal: AbortSignal): Promise<unknown> {
  const { method, path, body, key, done = [], early = [] } = command;
  const deadline = performance.now() + HEARSAY_LIMIT_MS;
  for (;;) {
    signal.throwIfAborted();
    try {
      return await client.call(method, path, { body, idempotencyKey: `seed-${key}` });
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      if (done.includes(error.code)) return undefined;
      if (!early.includes(error.code) || performance.now() > deadline) throw error;
      await wait(HEARSAY_POLL_MS, undefined, { signal });
    }
  }
}

/** Runs the work for every item, at most `width` at a time; the first failure ends it. */
export async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
}
