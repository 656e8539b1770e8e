import type { Outcome } from './post.ts';

const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;
/** Tries go on this long after the first one. */
const PATIENCE_MS = 3 * 86_400_000;
/** The receiver says that nothing is to come here any more. */
const GONE = 410;

export interface Try {
  outcome: Outcome;
  /** Tries so far, this one included. */
  attempts: number;
  firstTriedAt: Date;
  isPing: boolean;
  now: Date;
  /** 0 to 1 */
  chance: number;
}

export interface Decision {
  state: 'delivered' | 'waiting' | 'failed';
  nextTryAt: Date;
  /** The endpoint is stopped, for it is no use to go on. */
  stops: boolean;
}

/** What follows from a try. A ping is tried once and stops nothing. Pure. */
export function decide({ outcome, attempts, firstTriedAt, isPing, now, chance }: Try): Decision {
  const settled = { nextTryAt: now, stops: false };
  if (outcome.fault === null) return { ...settled, state: 'delivered' };
  if (isPing) return { ...settled, state: 'failed' };
  const isHopeless = now.getTime() - firstTriedAt.getTime() >= PATIENCE_MS;
  if (isHopeless || outcome.status === GONE) return { ...settled, state: 'failed', stops: true };
  const nextTryAt = new Date(now.getTime() + pauseAfter(attempts, chance));
  return { state: 'waiting', nextTryAt, stops: false };
}

/**
 * Milliseconds until the next try: doubling from ten seconds to six hours, less up to a quarter by chance, so that what
 * failed together does not come back together. Pure.
 */
export function pauseAfter(attempts: number, chance: number): number {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 30), LONGEST_PAUSE_MS);
  return Math.round(pause * (1 - chance / 4));
}
