import type { SqlExecutor } from '@interlace/event-bus';
import type { FastifyBaseLogger } from 'fastify';
import { applyRetention } from './retention.ts';

/** Soon, for a service that is started anew every few minutes must forget too. */
const FIRST_MS = 60_000;
const EVERY_MS = 3_600_000;

/** What the annotations of the tables no longer allow to be kept goes from now on. Ends with what it returns. */
export function beginRetention(pool: SqlExecutor, log: Pick<FastifyBaseLogger, 'info' | 'warn'>): () => void {
  const retain = () =>
    applyRetention(pool, new Date()).then(
      (removed) => {
        if (Object.keys(removed).length > 0) log.info({ removed }, 'rows past their time were deleted');
      },
      (error: unknown) => log.warn({ err: error }, 'rows past their time were not deleted'),
    );
  const timers = [setTimeout(retain, FIRST_MS).unref(), setInterval(retain, EVERY_MS).unref()];
  return () => timers.forEach(clearTimeout);
}
