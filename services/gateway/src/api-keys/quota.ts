const DAY_MS = 86_400_000;
/** Nobody asks the database more than about a thousand times a day for one key, nor holds more calls than this. */
const LARGEST_BLOCK = 100;

/** Takes up to `wanted` calls of the key's day; resolves with how many were left to take, and how many are taken now. */
export type TakeCalls = (claim: {
  keyId: string;
  day: string;
  quota: number;
  wanted: number;
}) => Promise<{ granted: number; taken: number }>;

/** How a key stands after a call. */
export interface Standing {
  admitted: boolean;
  /** Calls of the day that are left, as far as this instance knows. */
  remaining: number;
  /** Until the next day (UTC) begins, when the quota is whole again. */
  seconds: number;
}

interface Purse {
  left: number;
  taken: number;
  spent: boolean;
  waiting: number;
  refill: Promise<void> | undefined;
}

/**
 * Counts calls against quotas of a day. Each instance takes calls from the shared count in blocks, one at a time for a
 * quota below 2,000, else a thousandth of it and at most 100: together they never admit more than the quota, and fewer
 * by less than a block for each instance that stops or lies idle.
 */
export function createQuota(
  take: TakeCalls,
  now: () => Date,
): (keyId: string, quota: number) => Promise<Standing> {
  let today = '';
  const purses = new Map<string, Purse>();

  function purseOf(keyId: string, day: string): Purse {
    if (day !== today) purses.clear();
    today = day;
    const purse = purses.get(keyId) ?? { left: 0, taken: 0, spent: false, waiting: 0, refill: undefined };
    purses.set(keyId, purse);
    return purse;
  }

  async function refill(purse: Purse, keyId: string, day: string, quota: number): Promise<void> {
    // So that all who arrive together are served by one question.
    await new Promise(setImmediate);
    const wanted = Math.max(purse.waiting, blockOf(quota));
    try {
      const { granted, taken } = await take({ keyId, day, quota, wanted });
      Object.assign(purse, { left: purse.left + granted, taken, spent: granted === 0 });
    } finally {
      purse.refill = undefined;
    }
  }

  return async (keyId, quota) => {
    for (;;) {
      const time = now();
      const day = time.toISOString().slice(0, 10);
      const seconds = Math.ceil((DAY_MS - (time.getTime() % DAY_MS)) / 1_000);
      const purse = purseOf(keyId, day);
      if (purse.left > 0) {
        purse.left -= 1;
        return { admitted: true, remaining: quota - purse.taken + purse.left, seconds };
      }
      if (purse.spent) return { admitted: false, remaining: 0, seconds };
      purse.waiting += 1;
      purse.refill ??= refill(purse, keyId, day, quota);
      await purse.refill.finally(() => {
        purse.waiting -= 1;
      });
    }
  };
}

const blockOf = (quota: number) => Math.min(LARGEST_BLOCK, Math.max(1, Math.floor(quota / 1_000)));
