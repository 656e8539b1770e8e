import type { Logger } from '@interlace/service-kit';

/** Calls of one key to one group of routes on one day (ISO 8601, UTC). */
export interface UsageCount {
  keyId: string;
  day: string;
  routeGroup: string;
  /** Of these some may have been refused. */
  calls: number;
  /** Answered 401, 403 or 429. */
  refusals: number;
}

export interface Usage {
  /** Notes one call; it is written later, with the others. */
  count(call: Pick<UsageCount, 'keyId' | 'routeGroup'> & { refused: boolean }): void;
  /** Writes what was noted. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

const FLUSH_EVERY_MS = 10_000;

/** Counts calls outside the request's path. What could not be written is kept for the next time. */
export function createUsage(
  write: (counts: readonly UsageCount[]) => Promise<void>,
  { logger, now }: { logger: Logger; now: () => Date },
): Usage {
  let counts = new Map<string, UsageCount>();
  const timer = setInterval(() => void flush().catch(report), FLUSH_EVERY_MS).unref();

  const report = (error: unknown) =>
    logger.warn({ code: error instanceof Error ? error.name : 'unknown' }, 'usage could not be written');

  function add({ keyId, day, routeGroup, calls, refusals }: UsageCount): void {
    const name = `${keyId} ${day} ${routeGroup}`;
    const former = counts.get(name);
    const sum = { calls: calls + (former?.calls ?? 0), refusals: refusals + (former?.refusals ?? 0) };
    counts.set(name, { keyId, day, routeGroup, ...sum });
  }

  async function flush(): Promise<void> {
    if (counts.size === 0) return;
    const taken = [...counts.values()];
    counts = new Map();
    try {
      await write(taken);
    } catch (error) {
      taken.forEach(add);
      throw error;
    }
  }

  return {
    count({ refused, ...call }) {
      add({ ...call, day: now().toISOString().slice(0, 10), calls: 1, refusals: Number(refused) });
    },
    flush,
    async stop() {
      clearInterval(timer);
      await flush().catch(report);
    },
  };
}
