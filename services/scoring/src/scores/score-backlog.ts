import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@interlace/service-kit';
import { START } from './score-backlog.store.ts';
import { type BatchDeps, scoreBatch } from './score-batch.ts';

/**
 * Scores outside the handlers what has to be scored: submissions that came before their instrument, and all of them
 * after a new method version. The stored rows are the list of work, so a stop at any point loses nothing.
 */
export interface ScoreBacklog {
  /** Makes a pass now and one a minute: an event an operator replays wakes nobody. */
  start(): void;
  /** Makes a pass soon; several calls at once make one more. */
  wake(): void;
  /** Resolves when no pass is under way. */
  idle(): Promise<void>;
  /** Ends after the batch under way. */
  stop(): Promise<void>;
}

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;
const EVERY_MS = 60_000;

export function createScoreBacklog(deps: BatchDeps & { logger: Logger }): ScoreBacklog {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  let again = false;

  async function pass(): Promise<void> {
    let count = 0;
    for (let after = await scoreBatch(deps, START); after && !stopping.signal.aborted; count += 1) {
      after = await scoreBatch(deps, after);
    }
    if (count > 0) deps.logger.info({ batches: count, method: deps.method.version }, 'scored what was due');
  }

  async function run(): Promise<void> {
    for (let retry = FIRST_RETRY_MS; again && !stopping.signal.aborted; ) {
      again = false;
      try {
        await pass();
        retry = FIRST_RETRY_MS;
      } catch (error) {
        again = true;
        deps.logger.warn({ err: error, retryMs: retry }, 'scoring of what is due failed; trying again');
        await delay(retry, undefined, { signal: stopping.signal }).catch(() => {});
        retry = Math.min(2 * retry, LAST_RETRY_MS);
      }
    }
    running = undefined;
  }

  function wake(): void {
    again = true;
    running ??= run();
  }

  let timer: NodeJS.Timeout | undefined;
  return {
    wake,
    start() {
      wake();
      timer = setInterval(wake, EVERY_MS).unref();
    },
    idle: () => running ?? Promise.resolve(),
    stop() {
      clearInterval(timer);
      stopping.abort();
      return running ?? Promise.resolve();
    },
  };
}
